package org.diapason.core.harmony.impact;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Verdict;

/**
 * A square of the tuning matrix on which another verdict falls.
 *
 * @param series the series in which it stands
 * @param microCredential the column
 * @param element the row
 * @param from the verdict under the old framework; silent where that did not speak of the element
 * @param to the verdict under the new framework; silent where that no longer speaks of the element
 */
public record CellChange(Code series, Code microCredential, Code element, Fact<Verdict> from, Fact<Verdict> to) {

    /** Whether the micro-credential would have to change, or need a deviation that nobody has granted. */
    public boolean fallsOffKey() {
        return to.is(Verdict.OffKey.class::isInstance) && !from.is(Verdict.OffKey.class::isInstance);
    }

    /** Whether a difference that had to be granted, or was off key, is one no longer. */
    public boolean needsNothingMore() {
        boolean differed =
                from.is(verdict -> verdict instanceof Verdict.Justified || verdict instanceof Verdict.OffKey);
        boolean differs = to.is(verdict -> verdict instanceof Verdict.Justified || verdict instanceof Verdict.OffKey);
        return differed && !differs;
    }
}
