package org.diapason.core.harmony.pathway;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.graph.CriticalPath;
import org.diapason.core.pathway.graph.CriticalSpan;

/**
 * The chain of steps that takes longest when all that can run side by side does.
 *
 * @param steps the chain, from its first step to its last
 * @param length how long it takes, in hours or in weeks; at least so long where a part of the pathway is unknown
 */
public record CriticalWay(List<Code> steps, Range length) {

    public CriticalWay {
        steps = List.copyOf(steps);
    }

    /** What a span of the graph says in the words of the series; silent when no duration at all is known. */
    static Fact<CriticalWay> of(CriticalSpan span, Steps steps) {
        CriticalPath low = span.low();
        CriticalPath high = span.high();
        if (low.nodes().isEmpty() || (low.atLeast() == 0 && !low.exact())) {
            return Fact.silent();
        }
        boolean bounded = low.exact() && high.exact() && high.atLeast() <= Range.LARGEST;
        double least = Math.min(low.atLeast(), Range.LARGEST);
        Range length = bounded ? Range.of(least, Math.max(least, high.atLeast())) : Range.atLeast(least);
        return Fact.of(new CriticalWay(steps.codes(low.nodes()), length));
    }
}
