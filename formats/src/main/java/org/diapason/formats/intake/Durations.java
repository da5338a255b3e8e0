package org.diapason.formats.intake;

import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.formats.intake.LengthEvidence.Rate;
import org.diapason.formats.intake.Remark.Fate;

/**
 * Words about how long learning takes, in French, English or ISO 8601, read into hours and weeks: 3-5 h/sem × 6, environ
 * 20 heures, 2 h 30, 1 TO 4 hours., PT15H, P6W, 3 ECTS. What cannot be told stays silent, with the reason.
 */
public final class Durations {

    /** The most characters that are looked at: longer words are prose, not a length. */
    public static final int LONGEST = 400;

    /** Work for one ECTS credit, in hours: ECTS Users' Guide, European Union, 2015, section 1. */
    public static final Range ECTS_HOURS = Range.of(25, 30);

    /** Work for one continuing education unit (CEU, UEC), in hours: ANSI/IACET 1-2018. */
    public static final double CEU_HOURS = 10;

    /** Weeks of a month and of a year by the calendar: 365.2425 days a year. */
    static final double YEAR_WEEKS = 365.2425 / 7;

    private static final double MONTHS = 12;

    private Durations() {}

    /** What the words say, where a bare number says nothing. */
    public static Length read(String words) {
        return read(words, LengthUnit.NONE);
    }

    /** What the words say, where a bare number counts this unit. */
    public static Length read(String words, LengthUnit bare) {
        String clean = Plainly.clean(Plainly.decoded(words));
        if (clean.length() > LONGEST) {
            return Length.silent(clean, LengthSentences.TOO_LONG);
        }
        if (isNegative(clean)) {
            return Length.silent(clean, LengthSentences.NEGATIVE);
        }
        Optional<LengthEvidence> iso = IsoDuration.read(clean);
        LengthEvidence evidence = iso.orElseGet(() -> LengthParser.read(clean));
        evidence.onlyBare().ifPresent(range -> addBare(evidence, bare, range));
        return evidence.isUnclear()
                ? Length.silent(clean, LengthSentences.UNCLEAR)
                : new Reckoning(clean, evidence, bare).length();
    }

    /** How many things the words count, such as 3 in « 3 séances » or 2 to 4; none where they do not tell one number. */
    public static Optional<Range> count(String words) {
        String clean = Plainly.clean(Plainly.decoded(words));
        if (clean.length() > LONGEST || isNegative(clean)) {
            return Optional.empty();
        }
        LengthEvidence evidence = LengthParser.read(clean);
        return evidence.isUnclear() || evidence.isTorn(LengthUnit.NONE)
                ? Optional.empty()
                : evidence.onlyBare().or(() -> evidence.one(LengthUnit.NONE));
    }

    /** Whether a minus sign stands tight before the first number; a dash with a space behind it is a bullet. */
    private static boolean isNegative(String clean) {
        return clean.length() > 1
                && "-−".indexOf(clean.charAt(0)) >= 0
                && (Character.isDigit(clean.charAt(1)) || clean.charAt(1) == '.' || clean.charAt(1) == ',');
    }

    private static void addBare(LengthEvidence evidence, LengthUnit unit, Range range) {
        if (unit == LengthUnit.NONE) {
            return;
        }
        evidence.settleBare();
        switch (unit) {
            case HOURS_A_WEEK -> evidence.addRate(range, LengthUnit.WEEKS);
            case MINUTES -> evidence.add(LengthUnit.HOURS, range.times(1 / 60.0));
            default -> evidence.add(unit, range);
        }
    }

    /** Turns evidence into hours and weeks. */
    private static final class Reckoning {

        private final String clean;
        private final LengthEvidence evidence;
        private final boolean perWeekColumn;
        private boolean converted;

        Reckoning(String clean, LengthEvidence evidence, LengthUnit bare) {
            this.clean = clean;
            this.evidence = evidence;
            boolean column = bare == LengthUnit.HOURS_A_WEEK && !evidence.hasRates() && !evidence.has(LengthUnit.WEEKS);
            if (column) {
                evidence.one(LengthUnit.HOURS).ifPresent(range -> evidence.addRate(range, LengthUnit.WEEKS));
            }
            this.perWeekColumn = column && evidence.hasRates();
        }

        Length length() {
            Optional<Range> weeks = weeks();
            Optional<Range> weekly = evidence.rate()
                    .filter(rate -> rate.per() == LengthUnit.WEEKS)
                    .map(Rate::hours);
            Optional<Range> total = perWeekColumn ? Optional.empty() : evidence.one(LengthUnit.HOURS);
            Optional<Range> hours = total.or(() -> fromRate(weeks)).or(this::fromCredits);
            if (hours.isEmpty() && weeks.isEmpty() && weekly.isEmpty() || evidence.isTorn(LengthUnit.HOURS)) {
                return Length.silent(clean, LengthSentences.why(evidence));
            }
            Fate fate = converted ? Fate.ESTIMATED : evidence.isDoubtful() ? Fate.GUESSED : Fate.TAKEN;
            return new Length(
                    clean,
                    fact(hours),
                    fact(weeks),
                    fact(weekly),
                    fate,
                    LengthSentences.told(evidence, hours, weeks, weekly, converted));
        }

        private Optional<Range> weeks() {
            Optional<Range> stated = evidence.one(LengthUnit.WEEKS);
            if (stated.isPresent() || evidence.isTorn(LengthUnit.WEEKS)) {
                return stated;
            }
            Optional<Range> months = evidence.one(LengthUnit.MONTHS).map(range -> whole(range, YEAR_WEEKS / MONTHS));
            Optional<Range> weeks =
                    months.or(() -> evidence.one(LengthUnit.YEARS).map(range -> whole(range, YEAR_WEEKS)));
            converted |= weeks.isPresent();
            return weeks;
        }

        /** Whole weeks around what a conversion gives: 2 months are 8 to 9 weeks. */
        private static Range whole(Range range, double weeks) {
            double low = Math.floor(Math.min(range.low() * weeks, Range.LARGEST));
            double high = Math.ceil(Math.min(range.high() * weeks, Range.LARGEST));
            return range.isBounded() ? Range.of(low, high) : Range.atLeast(low);
        }

        private Optional<Range> fromRate(Optional<Range> weeks) {
            return evidence.rate()
                    .flatMap(rate -> count(rate.per(), weeks).map(count -> LengthParser.product(rate.hours(), count)));
        }

        private Optional<Range> count(LengthUnit per, Optional<Range> weeks) {
            return per == LengthUnit.WEEKS ? weeks : evidence.one(per);
        }

        private Optional<Range> fromCredits() {
            Optional<Range> ects = evidence.one(LengthUnit.ECTS).map(range -> LengthParser.product(range, ECTS_HOURS));
            Optional<Range> hours = ects.or(() ->
                    evidence.one(LengthUnit.CEU).map(range -> LengthParser.product(range, Range.exactly(CEU_HOURS))));
            converted |= hours.isPresent();
            return hours;
        }

        private static Fact<Range> fact(Optional<Range> range) {
            return range.map(Fact::of).orElseGet(Fact::silent);
        }
    }
}
