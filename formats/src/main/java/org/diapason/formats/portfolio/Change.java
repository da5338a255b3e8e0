package org.diapason.formats.portfolio;

import java.util.Optional;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Spot;

/**
 * What a file that came again says differently about one field.
 *
 * @param kind what kind of difference it is
 * @param place the field, such as {@code FLO-S: hours}
 * @param ours what the series says, when it says something
 * @param theirs what the file says; what it used to say when it says nothing any more
 * @param taken whether the series says so too from now on
 */
public record Change(Kind kind, String place, Optional<Node> ours, Node theirs, boolean taken) {

    /** Where the file says it. */
    public Spot spot() {
        return theirs.spot();
    }

    /** The kinds of difference. */
    public enum Kind {
        /** The series said nothing; the file does. */
        ADDED,
        /** The series says what an earlier import brought; the file changed since. */
        CHANGED,
        /** The series and the file both changed since, or two files disagree: the series keeps its own. */
        DISPUTED,
        /** The file said it once and says it no longer: the series keeps it. */
        GONE
    }
}
