package org.diapason.formats.codec;

import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/** An amount in two fields, for whoever fills in a form rather than writing 3-5; it is read, never written. */
final class RangeGroup {

    static final Codec<Range> RANGE = group().orScalar(Ranges.BRIEF, range -> range, Optional::of);

    private RangeGroup() {}

    private static RecordCodec<Range> group() {
        Fields<Range> fields = new Fields<>("amount", Text.both("une quantité", "an amount"));
        Codec<Double> number = Numbers.decimal(0, Range.LARGEST);
        var min = fields.required("min", Text.both("minimum", "minimum"), number, Range::low);
        var max = fields.optional("max", Text.both("maximum", "maximum"), number, range -> Fact.of(range.high()));
        return fields.make(in -> Range.of(in.get(min), in.get(max).orElse(Double.POSITIVE_INFINITY)));
    }
}
