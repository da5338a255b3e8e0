package org.diapason.formats.kit;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;

/**
 * One file that is asked for.
 *
 * @param judged the series, its framework and the day
 * @param about the micro-credential it is about; silent for the whole series
 * @param langs the languages in the order in which they stand in it, at least one
 * @param format the format, one of those of the product
 */
public record Order(Judged judged, Fact<MicroCredential> about, List<Lang> langs, Format format) {

    public Order {
        langs = List.copyOf(langs);
    }

    /** The micro-credential; a product of a whole series never asks. */
    public MicroCredential mc() {
        return about.get();
    }
}
