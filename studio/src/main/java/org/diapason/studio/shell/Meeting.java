package org.diapason.studio.shell;

import java.util.List;
import java.util.Optional;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Merge3;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/** What came of bringing together what somebody wrote on one revision of a series and what others saved since. */
sealed interface Meeting {

    /** Both stand. */
    record Together(Dossier dossier) implements Meeting {}

    /** It would be no series any more, for these reasons. */
    record Refused(List<Trouble> troubles) implements Meeting {

        public Refused {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Both wrote at the same place, each something else: a person chooses.
     *
     * @param tree the series with mine where the two differ
     * @param conflicts where
     */
    record Apart(Node tree, List<Merge3.Conflict> conflicts) implements Meeting {

        public Apart {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Brings them together.
     *
     * @param base the series on which it was written; nothing when it was written on the one of now
     * @param mine what was written, as a tree
     * @param now the series as it is
     * @param chosen whether the person saw what the other wrote, and keeps their own
     */
    static Meeting of(Optional<Dossier> base, Node mine, Dossier now, boolean chosen) {
        // Made a series and written down again: a number typed another way is no change.
        return switch (Edits.dossier(mine)) {
            case Edited.Refused(List<Trouble> troubles) -> new Refused(troubles);
            case Edited.Made(Dossier made) ->
                base.filter(then -> !then.equals(now))
                        .map(then -> merged(Edits.tree(then), Edits.tree(made), Edits.tree(now), chosen))
                        .orElseGet(() -> new Together(made));
        };
    }

    private static Meeting merged(Node base, Node mine, Node now, boolean chosen) {
        Merge3.Merged merged = Merge3.of(base, mine, now);
        if (!merged.isClean() && !chosen) {
            return new Apart(merged.tree(), merged.conflicts());
        }
        return switch (Edits.dossier(merged.tree())) {
            case Edited.Made(Dossier dossier) -> new Together(dossier);
            case Edited.Refused(List<Trouble> troubles) -> new Refused(troubles);
        };
    }
}
