package org.diapason.studio.kit;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;

/** What came of a form that was sent. */
public sealed interface Submitted {

    /**
     * It can be saved.
     *
     * @param dossier the series with what was filled in, and with what others saved meanwhile
     * @param meanwhile what others changed since the form was opened
     */
    record Ready(Dossier dossier, List<Difference> meanwhile) implements Submitted {

        private static final int MOST_TOLD = 3;

        /** What was done, and which fields somebody else changed meanwhile: both are saved. */
        public Text said(Text done) {
            return meanwhile.isEmpty()
                    ? done
                    : Text.both(
                            done.show(Lang.FR) + " Quelqu'un d'autre a changé entre-temps\u00a0: " + fields(Lang.FR),
                            done.show(Lang.EN) + " Somebody else changed meanwhile: " + fields(Lang.EN));
        }

        private String fields(Lang lang) {
            Node root = Edits.tree(dossier);
            List<String> labels = meanwhile.stream()
                    .map(each -> new Wording(lang).label(root, each.place()))
                    .distinct()
                    .toList();
            String told = String.join(", ", labels.subList(0, Math.min(MOST_TOLD, labels.size())));
            return told + (labels.size() > MOST_TOLD ? ", …" : ".");
        }
    }

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
