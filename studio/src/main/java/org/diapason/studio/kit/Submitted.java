package org.diapason.studio.kit;

import java.util.List;
import java.util.Optional;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.tree.Node;

/** What came of a form that was sent. */
public sealed interface Submitted {

    /**
     * It can be saved.
     *
     * @param dossier the series with what was filled in, and with what others saved meanwhile
     * @param meanwhile what others changed since the form was opened
     */
    record Ready(Dossier dossier, List<Difference> meanwhile) implements Submitted {}

    /**
     * It is to be shown again: a list grew or moved, something could not be taken, or somebody else changed the same.
     *
     * @param root the series with what was filled in
     * @param node what was filled in
     * @param marks what stands beside the fields
     * @param beyond what is wrong with the series beyond this form
     * @param why for which of these reasons
     */
    record Again(Node root, Optional<Node> node, Marks marks, List<String> beyond, Why why) implements Submitted {}

    /** Why a form is shown again. */
    enum Why {
        /** A button changed a list; nothing is wrong. */
        CHANGED,
        /** Something could not be taken. */
        REFUSED,
        /** Somebody else changed the same field meanwhile; the form now stands on their revision. */
        CONFLICT
    }
}
