package org.diapason.formats.intake;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Range;
import org.diapason.formats.intake.LengthToken.Kind;

/** Reads one amount with its unit out of tokens: 3, 3-5 h, 2 h 30, one to two hours, 20+ h, au moins 35 h. */
final class LengthAmounts {

    private static final double MINUTES = 60;
    private static final Set<String> OF = Set.of("of", "de", "d'", "at");

    private final List<LengthToken> tokens;
    private final LengthEvidence evidence;
    private int at;
    private LengthUnit unit = LengthUnit.NONE;

    LengthAmounts(List<LengthToken> tokens, LengthEvidence evidence) {
        this.tokens = tokens;
        this.evidence = evidence;
    }

    boolean more() {
        return at < tokens.size();
    }

    LengthToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : LengthToken.of(Kind.STOP, "");
    }

    boolean at(int ahead, Kind kind) {
        return peek(ahead).is(kind);
    }

    void skip(int tokens) {
        at += tokens;
    }

    private LengthToken take() {
        return tokens.get(at++);
    }

    boolean accept(Kind kind) {
        boolean there = at(0, kind);
        at += there ? 1 : 0;
        return there;
    }

    /** The unit of the amount that was read last. */
    LengthUnit lastUnit() {
        return unit;
    }

    /** Whether an amount begins here, perhaps with a word such as at least. */
    boolean startsAmount() {
        int skip = at(0, Kind.LEAST) || at(0, Kind.MOST) || at(0, Kind.FROM) || at(0, Kind.BETWEEN) ? 1 : 0;
        while (skip > 0 && skip < 3 && (at(skip, Kind.OTHER) || at(skip, Kind.STOP)) && at + skip < tokens.size()) {
            skip++;
        }
        return isNumber(skip);
    }

    private boolean isNumber(int ahead) {
        return at(ahead, Kind.NUMBER)
                || at(ahead, Kind.SOME)
                || at(ahead, Kind.HALF)
                || isAn(ahead)
                || at(ahead, Kind.ARTICLE) && (at(ahead + 1, Kind.UNIT) || at(ahead + 1, Kind.HALF));
    }

    /** The English article, which is spelt as the French year. */
    private boolean isAn(int ahead) {
        return peek(ahead).text().equals("an") && at(ahead + 1, Kind.UNIT);
    }

    /** Goes over small words to a number that stands at most so far away; stays where there is none. */
    boolean skipsTo(Kind kind, int most) {
        for (int ahead = 0; ahead <= most; ahead++) {
            if (at(ahead, kind)) {
                at += ahead;
                return true;
            }
            if (!OF.contains(peek(ahead).text())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the number here has a unit of work behind it. */
    boolean isTimeAhead() {
        return isWork(unitAhead(0));
    }

    private static boolean isWork(LengthUnit unit) {
        return unit == LengthUnit.HOURS || unit == LengthUnit.MINUTES;
    }

    /** The unit behind the number that stands so far away, or behind the range that it begins. */
    private LengthUnit unitAhead(int from) {
        for (int ahead = from; ahead <= from + 4; ahead++) {
            if (at(ahead, Kind.UNIT) && !isAn(ahead)) {
                return peek(ahead).unit();
            }
            boolean within = isNumber(ahead) || at(ahead, Kind.DASH) || at(ahead, Kind.TO) || at(ahead, Kind.OR);
            if (!within) {
                return LengthUnit.NONE;
            }
        }
        return LengthUnit.NONE;
    }

    /** The amount that begins here. */
    Range range() {
        Kind bound = Kind.STOP;
        while (!isNumber(0)) {
            bound = bound == Kind.STOP ? peek(0).kind() : bound;
            skip(1);
        }
        unit = LengthUnit.NONE;
        double low = value();
        LengthUnit first = unit;
        Range range = Range.exactly(likely(low));
        if (isRangeAhead(bound)) {
            skip(1);
            double high = value();
            unit = unit == LengthUnit.NONE ? first : unit;
            range = between(inUnit(low, first == LengthUnit.NONE ? unit : first), high);
        } else {
            range = bounded(range, bound);
        }
        return beyond(range);
    }

    private double inUnit(double low, LengthUnit of) {
        if (of == unit) {
            return low;
        }
        if (of == LengthUnit.MINUTES && unit == LengthUnit.HOURS) {
            return low / MINUTES;
        }
        evidence.markUnclear();
        return low;
    }

    private Range between(double low, double high) {
        if (high < low) {
            evidence.markUnclear();
            return Range.exactly(likely(low));
        }
        return Range.of(likely(low), likely(high));
    }

    private double likely(double value) {
        if (value > Range.LARGEST) {
            evidence.markUnclear();
            return Range.LARGEST;
        }
        return value;
    }

    private boolean isRangeAhead(Kind bound) {
        boolean joins = at(0, Kind.DASH) || at(0, Kind.TO) || at(0, Kind.OR) || at(0, Kind.ARTICLE);
        if (!(joins || bound == Kind.BETWEEN && at(0, Kind.AND)) || !isNumber(1) || at(1, Kind.ARTICLE)) {
            return false;
        }
        LengthUnit next = unitAhead(1);
        boolean free = unit == LengthUnit.NONE || next == LengthUnit.NONE;
        return free || unit == next || isWork(unit) && isWork(next);
    }

    private static Range bounded(Range range, Kind bound) {
        return switch (bound) {
            case LEAST, FROM -> Range.atLeast(range.low());
            case MOST -> Range.atMost(range.low());
            default -> range;
        };
    }

    /** Words behind an amount that leave it open: or more, minimum, a plus sign that adds nothing. */
    private Range beyond(Range range) {
        boolean plus = at(0, Kind.PLUS) && !isNumber(1);
        if (plus || at(0, Kind.BEYOND) || at(0, Kind.LEAST) && !isNumber(1)) {
            skip(1);
            if (plus && unit == LengthUnit.NONE) {
                unitBehind();
            }
            return Range.atLeast(range.low());
        }
        if (at(0, Kind.WITHIN) || at(0, Kind.MOST) && !isNumber(1)) {
            skip(1);
            return Range.atMost(range.isBounded() ? range.high() : range.low());
        }
        return range;
    }

    /** One number with the unit behind it: 2 h 30, two and a half hours, une heure et demie, une vingtaine d'heures. */
    private double value() {
        if (at(0, Kind.ARTICLE) || isAn(0)) {
            skip(1);
            if (!isNumber(0)) {
                unitBehind();
                return 1;
            }
        }
        double value = one();
        if (at(0, Kind.AND) && at(1, Kind.ARTICLE) && at(2, Kind.HALF)) {
            at += 3;
            value += peek(-1).value();
        }
        unitBehind();
        return value + rest();
    }

    private double one() {
        LengthToken first = take();
        boolean some = at(0, Kind.SOME);
        if (first.is(Kind.SOME) || some) {
            evidence.markAbout();
            return some ? take().value() : first.value();
        }
        if (at(0, Kind.HALF) || at(0, Kind.DASH) && at(1, Kind.HALF)) {
            at += at(0, Kind.HALF) ? 1 : 2;
            return peek(-1).value();
        }
        if (first.is(Kind.HALF)) {
            accept(Kind.ARTICLE);
            acceptWord("an");
        }
        return first.value();
    }

    private void acceptWord(String word) {
        if (more() && peek(0).text().equals(word) && at(1, Kind.UNIT)) {
            skip(1);
        }
    }

    private void unitBehind() {
        boolean hyphen = at(0, Kind.DASH) && at(1, Kind.UNIT);
        boolean of = at(0, Kind.OTHER) && peek(0).text().startsWith("d") && at(1, Kind.UNIT);
        if (hyphen || of) {
            skip(1);
        }
        if (at(0, Kind.UNIT)) {
            unit = take().unit();
        }
    }

    /** What follows hours as a part of them: 30 in 2 h 30, 30 min in 2 h 30 min, et demie. */
    private double rest() {
        if (at(0, Kind.AND) && at(1, Kind.HALF) && unit != LengthUnit.NONE) {
            at += 2;
            return peek(-1).value();
        }
        int number = at(0, Kind.AND) && at(2, Kind.UNIT) ? 1 : 0;
        if (unit != LengthUnit.HOURS || !at(number, Kind.NUMBER) || peek(number).value() >= MINUTES) {
            return 0;
        }
        boolean minutes = at(number + 1, Kind.UNIT) && peek(number + 1).unit() == LengthUnit.MINUTES;
        boolean bare = number == 0 && !at(1, Kind.UNIT) && peek(0).text().length() == 2 && !at(1, Kind.TIMES);
        if (!minutes && !bare) {
            return 0;
        }
        double value = peek(number).value() / MINUTES;
        at += number + (minutes ? 2 : 1);
        return value;
    }
}
