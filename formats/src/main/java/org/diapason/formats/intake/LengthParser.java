package org.diapason.formats.intake;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Range;
import org.diapason.formats.intake.LengthToken.Kind;

/** Finds the amounts in words about length, from left to right, each word looked at a bounded number of times. */
final class LengthParser {

    /**
     * An amount with the unit behind it.
     *
     * @param range how much
     * @param unit of what, NONE where no unit stood
     * @param counts whether it counts sessions, modules or the like
     */
    private record Quantity(Range range, LengthUnit unit, boolean counts) {}

    private static final int WORDS_BEFORE_PER = 4;

    private final LengthEvidence evidence = new LengthEvidence();
    private final LengthAmounts amounts;
    private Kind before = Kind.STOP;

    /** Whether the last unit behind a per was a session, a module or the like. */
    private boolean counted;

    private LengthParser(List<LengthToken> tokens) {
        this.amounts = new LengthAmounts(tokens, evidence);
    }

    /** What clean words name; what stands in parentheses only completes the rest. */
    static LengthEvidence read(String clean) {
        List<LengthToken> outside = new ArrayList<>();
        List<LengthToken> inside = new ArrayList<>();
        int depth = 0;
        for (LengthToken token : LengthLexer.tokens(clean)) {
            depth = Math.max(0, depth + (token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0));
            boolean bracket = token.is(Kind.OPEN) || token.is(Kind.CLOSE);
            (depth > 0 ? inside : outside).add(bracket ? LengthToken.of(Kind.STOP, token.text()) : token);
        }
        if (!outside.isEmpty() && outside.getFirst().is(Kind.OVER)) {
            outside.set(0, LengthToken.of(Kind.LEAST, "over"));
        }
        LengthEvidence evidence = new LengthParser(outside).parse();
        evidence.complete(new LengthParser(inside).parse());
        return evidence;
    }

    private LengthEvidence parse() {
        while (amounts.more()) {
            LengthToken token = amounts.peek(0);
            if (amounts.startsAmount()) {
                amount();
                before = Kind.STOP;
            } else {
                if (token.is(Kind.ABOUT)) {
                    evidence.markAbout();
                }
                boolean fraction = token.is(Kind.SLASH) && amounts.at(-1, Kind.NUMBER) && amounts.at(1, Kind.NUMBER);
                if (token.is(Kind.NOT) || fraction) {
                    evidence.markUnclear();
                }
                before = token.kind();
                amounts.skip(1);
            }
        }
        return evidence;
    }

    private void amount() {
        Kind connector = before;
        Quantity first = quantity();
        LengthUnit per = per();
        if (amounts.accept(Kind.TIMES) && amounts.startsAmount()) {
            multiply(first, per, quantity());
        } else if (per != LengthUnit.NONE || counted) {
            rate(first, per, connector);
        } else if (isCount(first) && amounts.skipsTo(Kind.NUMBER, 2) && isHoursAhead()) {
            timesEach(first, quantity());
        } else {
            keep(first, connector);
        }
    }

    private void rate(Quantity work, LengthUnit per, Kind connector) {
        if (isJoin(connector) && evidence.has(LengthUnit.HOURS) || !isHours(work)) {
            evidence.markUnclear();
        }
        evidence.addRate(hours(work), per);
        counted = false;
    }

    private static boolean isJoin(Kind connector) {
        return connector == Kind.PLUS || connector == Kind.AND;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.counts() || quantity.unit() == LengthUnit.WEEKS || quantity.unit() == LengthUnit.DAYS;
    }

    private boolean isHoursAhead() {
        return amounts.startsAmount() && amounts.isTimeAhead();
    }

    private Quantity quantity() {
        Range range = amounts.range();
        LengthUnit unit = amounts.lastUnit();
        boolean counts = unit == LengthUnit.NONE && amounts.accept(Kind.COUNT);
        return new Quantity(range, unit, counts);
    }

    /** The unit behind a per, a slash or in a word such as weekly, perhaps after a few other words. */
    private LengthUnit per() {
        counted = false;
        int words = 0;
        while (words < WORDS_BEFORE_PER && amounts.at(words, Kind.OTHER)) {
            words++;
        }
        boolean sign = words == 0 && (amounts.at(0, Kind.SLASH) || amounts.at(0, Kind.ARTICLE));
        LengthUnit per = LengthUnit.NONE;
        if (amounts.at(words, Kind.RATE)) {
            per = amounts.peek(words).unit();
            amounts.skip(words + 1);
        } else if ((sign || amounts.at(words, Kind.PER)) && amounts.at(words + 1, Kind.UNIT)) {
            per = amounts.peek(words + 1).unit();
            amounts.skip(words + 2);
        } else if ((sign || amounts.at(words, Kind.PER)) && amounts.at(words + 1, Kind.COUNT)) {
            counted = true;
            amounts.skip(words + 2);
        }
        return per;
    }

    private void multiply(Quantity one, LengthUnit per, Quantity other) {
        if (per != LengthUnit.NONE || counted) {
            evidence.addRate(hours(one), per);
            evidence.add(other.unit() == LengthUnit.NONE ? per : other.unit(), other.range());
        } else if (isHours(one) && !isHours(other)) {
            timesEach(other, one);
        } else if (isHours(other) && !isHours(one)) {
            timesEach(one, other);
        } else {
            evidence.markUnclear();
        }
        counted = false;
    }

    /** So many weeks, sessions or times of so many hours each. */
    private void timesEach(Quantity count, Quantity work) {
        LengthUnit each = per();
        counted = false;
        if (count.unit() != LengthUnit.NONE) {
            evidence.addRate(hours(work), count.unit());
            evidence.add(count.unit(), count.range());
        } else if (each == LengthUnit.NONE) {
            evidence.add(LengthUnit.HOURS, product(count.range(), hours(work)));
            evidence.markAbout();
        } else {
            evidence.addRate(product(count.range(), hours(work)), each);
            evidence.markAbout();
        }
    }

    static Range product(Range one, Range other) {
        double high = one.isBounded() && other.isBounded() ? one.high() * other.high() : Double.POSITIVE_INFINITY;
        double low = one.low() * other.low();
        boolean likely = low <= Range.LARGEST && (high <= Range.LARGEST || high == Double.POSITIVE_INFINITY);
        return likely ? Range.of(low, high) : Range.atLeast(Math.min(low, Range.LARGEST));
    }

    private void keep(Quantity quantity, Kind connector) {
        switch (quantity.unit()) {
            case NONE -> {
                if (quantity.counts()) {
                    evidence.add(LengthUnit.NONE, quantity.range());
                } else {
                    evidence.addBare(quantity.range());
                }
            }
            case HOURS, MINUTES -> {
                if (isJoin(connector) && evidence.has(LengthUnit.HOURS)) {
                    evidence.sum(hours(quantity));
                } else if (isJoin(connector) && evidence.hasRates()) {
                    evidence.markUnclear();
                } else {
                    evidence.add(LengthUnit.HOURS, hours(quantity));
                }
            }
            default -> evidence.add(quantity.unit(), quantity.range());
        }
    }

    private static boolean isHours(Quantity quantity) {
        return quantity.unit() == LengthUnit.HOURS || quantity.unit() == LengthUnit.MINUTES;
    }

    private static Range hours(Quantity quantity) {
        return quantity.unit() == LengthUnit.MINUTES ? quantity.range().times(1 / 60.0) : quantity.range();
    }
}
