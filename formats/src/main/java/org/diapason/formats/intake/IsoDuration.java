package org.diapason.formats.intake;

import java.util.Optional;
import org.diapason.core.base.Range;

/** Durations as ISO 8601 writes them: PT15H, PT1H30M, P6W, P2M. */
final class IsoDuration {

    private static final int MOST_DIGITS = 12;
    private static final int DAYS_A_WEEK = 7;

    private final String text;
    private final LengthEvidence evidence = new LengthEvidence();
    private double hours;
    private boolean anyHours;
    private int at = 1;

    private IsoDuration(String text) {
        this.text = text;
    }

    /** What the duration names, when the words are one. */
    static Optional<LengthEvidence> read(String words) {
        if (words.length() < 3 || words.charAt(0) != 'P') {
            return Optional.empty();
        }
        IsoDuration iso = new IsoDuration(words);
        return iso.parts() ? Optional.of(iso.evidence) : Optional.empty();
    }

    private boolean parts() {
        boolean time = false;
        while (at < text.length()) {
            if (text.charAt(at) == 'T' && !time) {
                time = true;
                at++;
            } else if (!part(time)) {
                return false;
            }
        }
        if (anyHours) {
            put(LengthUnit.HOURS, hours);
        }
        return text.charAt(text.length() - 1) != 'T';
    }

    private boolean part(boolean time) {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isPoint(text.charAt(at)))) {
            at++;
        }
        if (start == at || at == text.length() || at - start > MOST_DIGITS) {
            return false;
        }
        String digits = text.substring(start, at).replace(',', '.');
        if (!isNumber(digits)) {
            return false;
        }
        return time
                ? timed(text.charAt(at++), Double.parseDouble(digits))
                : dated(text.charAt(at++), Double.parseDouble(digits));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isNumber(String digits) {
        return digits.charAt(0) != '.'
                && digits.charAt(digits.length() - 1) != '.'
                && digits.indexOf('.') == digits.lastIndexOf('.')
                && digits.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    private boolean timed(char unit, double value) {
        int parts = switch (unit) {
            case 'H' -> 1;
            case 'M' -> 60;
            case 'S' -> 3600;
            default -> 0;
        };
        if (parts == 0) {
            return false;
        }
        hours += value / parts;
        anyHours = true;
        return true;
    }

    private boolean dated(char unit, double value) {
        switch (unit) {
            case 'W' -> put(LengthUnit.WEEKS, value);
            case 'M' -> put(LengthUnit.MONTHS, value);
            case 'Y' -> put(LengthUnit.YEARS, value);
            case 'D' -> days(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void days(double value) {
        if (value % DAYS_A_WEEK == 0) {
            put(LengthUnit.WEEKS, value / DAYS_A_WEEK);
        } else {
            put(LengthUnit.DAYS, value);
        }
    }

    /** A part of zero says nothing: PT0S is how tools write that nobody said. */
    private void put(LengthUnit unit, double value) {
        if (value > Range.LARGEST) {
            evidence.markUnclear();
        } else if (value > 0) {
            evidence.add(unit, Range.exactly(value));
        }
    }
}
