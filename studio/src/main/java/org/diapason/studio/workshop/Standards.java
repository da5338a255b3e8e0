package org.diapason.studio.workshop;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.studio.shell.Visit;

/** A standard as a form asks for it. */
final class Standards {

    private static final int LONGEST = 2000;

    private Standards() {}

    /** What is asked for: an amount, entries of a list, or words. */
    static String form(Shape shape) {
        return switch (shape) {
            case RANGE -> "amount";
            case ONE_OF, MUST_INCLUDE -> "list";
            case IN_ORDER, DESCRIBED, ATTESTED -> "words";
        };
    }

    /** The standard that was filled in; nothing when it cannot be one. */
    static Optional<Standard> of(Visit visit) {
        return switch (visit.field("shape")) {
            case "free" -> Optional.of(new Standard.Free());
            case "range" -> range(visit.field("low"), visit.field("high"));
            case "one-of" -> codes(visit.field("words")).map(Standard.OneOf::new);
            case "must-include" -> codes(visit.field("words")).map(Standard.MustInclude::new);
            case "described" -> words(visit).map(Standard.Described::new);
            default -> Optional.empty();
        };
    }

    /** One figure alone is exactly that one. */
    private static Optional<Standard> range(String low, String high) {
        Optional<Double> least = figure(low);
        Optional<Double> most = high.isBlank() ? least : figure(high);
        return least.isPresent() && most.isPresent() && least.get() <= most.get()
                ? Optional.of(new Standard.InRange(Range.of(least.get(), most.get())))
                : Optional.empty();
    }

    private static Optional<Double> figure(String typed) {
        String plain = typed.strip().replace(',', '.').replace("\u00a0", "").replace(" ", "");
        return plain.matches("[0-9]{1,6}(\\.[0-9]{1,2})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    private static Optional<Set<Code>> codes(String typed) {
        Set<Code> codes = new LinkedHashSet<>();
        for (String each : typed.split("[,;\\n]", -1)) {
            String word = each.strip().replaceAll("\\s+", "-");
            if (!word.isEmpty() && !Code.isCode(word)) {
                return Optional.empty();
            }
            if (!word.isEmpty()) {
                codes.add(Code.of(word));
            }
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static Optional<Text> words(Visit visit) {
        String typed = visit.field("words");
        return typed.isBlank() || typed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(Text.in(visit.lang(), typed));
    }

    /** The same standard as the form would have it. */
    static WorkshopView.Mine filled(Standard standard, String reason) {
        return switch (standard) {
            case Standard.Free() -> mine("free", "", "", "", reason);
            case Standard.InRange(Range range) ->
                mine("range", plain(range.low()), range.isExact() ? "" : plain(range.high()), "", reason);
            case Standard.OneOf(Set<Code> codes) -> mine("one-of", "", "", list(codes), reason);
            case Standard.MustInclude(Set<Code> codes) -> mine("must-include", "", "", list(codes), reason);
            case Standard.Described(Text words) -> mine("described", "", "", words.toString(), reason);
            case Standard.Attested(Text words) -> mine("described", "", "", words.toString(), reason);
            case Standard.InOrder ignored -> mine("described", "", "", "", reason);
        };
    }

    private static WorkshopView.Mine mine(String shape, String low, String high, String words, String reason) {
        return new WorkshopView.Mine(shape, low, high, words, reason, true);
    }

    private static String list(Set<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.joining(", "));
    }

    private static String plain(double amount) {
        return amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(amount);
    }
}
