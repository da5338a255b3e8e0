package org.diapason.formats.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/**
 * Makes what came in fit a series file: a value that the reader of series files would refuse is taken out and told, with
 * the spot in the file that brought it, so that what is written can always be read.
 */
final class Fitting {

    private static final int ROUNDS = 30;

    private final List<Remark> left = new ArrayList<>();

    /** The whole series without what does not fit. */
    Mapping fit(Mapping whole) {
        Mapping fitting = whole;
        int outwards = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Trouble> troubles = SeriesFiles.read(new Tree(Optional.of(fitting), new Troubles()))
                    .troubles();
            if (troubles.isEmpty()) {
                return fitting;
            }
            Mapping before = fitting;
            fitting = withoutThem(fitting, troubles, outwards);
            // What stays wrong takes along what is around it.
            outwards = fitting.says(before) ? outwards + 1 : 0;
        }
        throw new IllegalStateException("What came in cannot be made to fit");
    }

    /** From the last to the first, as an item that goes moves those behind it. */
    private Mapping withoutThem(Mapping whole, List<Trouble> troubles, int outwards) {
        Mapping fitting = whole;
        for (Trouble trouble : troubles.reversed()) {
            if (trouble.fault() != Fault.AND_MORE) {
                fitting = (Mapping) Pruning.without(fitting, place(trouble, outwards));
                left.add(Remark.left(trouble.spot(), trouble.place().path(), trouble.message()));
            }
        }
        return fitting;
    }

    /** A missing field takes along the group that misses it. */
    private static Place place(Trouble trouble, int outwards) {
        Place place = trouble.place();
        for (int i = trouble.fault() == Fault.MISSING_FIELD ? -1 : 0; i < outwards; i++) {
            place = place.parent();
        }
        return place;
    }

    /** What was taken out. */
    List<Remark> left() {
        return List.copyOf(left);
    }
}
