package org.diapason.formats.intake;

import java.util.Locale;

/**
 * One word, number or sign in words about length.
 *
 * @param kind what it is
 * @param value the number, where it is one
 * @param word what the table of words says beside the kind, such as the name of a unit
 * @param text its characters
 */
record LengthToken(Kind kind, double value, String word, String text) {

    enum Kind {
        NUMBER,
        SOME,
        HALF,
        UNIT,
        COUNT,
        PER,
        RATE,
        TIMES,
        DASH,
        SLASH,
        PLUS,
        TO,
        OR,
        AND,
        BETWEEN,
        FROM,
        LEAST,
        MOST,
        BEYOND,
        WITHIN,
        ABOUT,
        ARTICLE,
        OVER,
        NOT,
        OPEN,
        CLOSE,
        STOP,
        OTHER
    }

    static LengthToken of(Kind kind, String text) {
        return new LengthToken(kind, 0, "", text);
    }

    static LengthToken number(double value, String text) {
        return new LengthToken(Kind.NUMBER, value, "", text);
    }

    static LengthToken unit(LengthUnit unit, String text) {
        return new LengthToken(Kind.UNIT, 0, unit.name().toLowerCase(Locale.ROOT), text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    LengthUnit unit() {
        return LengthUnit.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
