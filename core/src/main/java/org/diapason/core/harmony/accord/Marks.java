package org.diapason.core.harmony.accord;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/** Writes values and standards one way only, whatever the order in which somebody listed their parts. */
final class Marks {

    private Marks() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Amount(Range range) -> "amount " + of(range);
            case Value.Choices(Set<Code> codes) -> "choices " + of(codes);
            case Value.Sequences(List<List<Code>> each) ->
                "sequences " + each.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
            case Value.Statement(Text words) -> "statement " + words.words();
            case Value.Evidence(List<Source> sources) ->
                "evidence " + sources.stream().map(Source::toString).sorted().toList();
        };
    }

    static String of(Standard standard) {
        return switch (standard) {
            case Standard.InRange(Range range) -> "range " + of(range);
            case Standard.OneOf(Set<Code> choices) -> "one-of " + of(choices);
            case Standard.MustInclude(Set<Code> codes) -> "must-include " + of(codes);
            case Standard.InOrder(var template) ->
                "in-order "
                        + template.slots().stream()
                                .map(slot -> slot.code() + (slot.presence() == Slot.Presence.OPTIONAL ? "?" : ""))
                                .toList();
            case Standard.Described(Text words) -> "described " + words.words();
            case Standard.Attested(Text what) -> "attested " + what.words();
            case Standard.Free() -> "free";
        };
    }

    static String of(Fact<Standard> latitude) {
        return latitude.map(Marks::of).orElse("-");
    }

    /** The same value with its choices in alphabetical order. */
    static Value canonical(Value value) {
        return value instanceof Value.Choices(Set<Code> codes) ? new Value.Choices(sorted(codes)) : value;
    }

    static Set<Code> sorted(Set<Code> codes) {
        return codes.stream().sorted(Comparator.naturalOrder()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Padded, so that amounts sort as numbers do. */
    private static String of(Range range) {
        return padded(range.low()) + " " + padded(range.high());
    }

    private static String padded(double amount) {
        return Double.isInfinite(amount)
                ? "~"
                : String.format(java.util.Locale.ROOT, "%010d", Math.round(amount * 100));
    }

    private static String of(Set<Code> codes) {
        return codes.stream().map(Code::value).sorted().collect(Collectors.joining(" "));
    }
}
