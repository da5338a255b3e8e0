package org.diapason.formats.edit;

import java.util.List;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.tree.Trouble;

/** What came of an edited tree: a series, or everything that keeps it from being one. */
public sealed interface Edited {

    /** A series. */
    record Made(Dossier dossier) implements Edited {}

    /** What is wrong, each with its place and how to mend it. */
    record Refused(List<Trouble> troubles) implements Edited {

        public Refused {
            troubles = List.copyOf(troubles);
        }
    }
}
