package org.diapason.formats.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.formats.intake.LengthToken.Kind;

/** Cuts words about length into numbers, units and the small words between them. */
final class LengthLexer {

    private final String text;
    private final List<LengthToken> tokens = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private int at;

    private LengthLexer(String text) {
        this.text = text;
    }

    /** The tokens of words that are already clean. */
    static List<LengthToken> tokens(String clean) {
        return new LengthLexer(clean.toLowerCase(Locale.ROOT)).cut();
    }

    private List<LengthToken> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(at)) {
                flush();
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if (c == '’' || c == '\'' || c == '′') {
                apostrophe();
            } else {
                if (c != ' ' && c != '\u00A0' && !(c == '.' && !run.isEmpty() && !atEndOf(at))) {
                    flush();
                    sign(c);
                }
                at++;
            }
        }
        flush();
        return tokens;
    }

    private boolean atEndOf(int point) {
        return point + 1 >= text.length();
    }

    /** Behind letters it stays with them, so that d' is not the d of days; behind a number it stands for minutes. */
    private void apostrophe() {
        boolean afterLetters = at > 0 && Character.isLetter(text.charAt(at - 1));
        if (afterLetters) {
            run.set(run.size() - 1, run.getLast() + "'");
        } else if (run.isEmpty() && !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER)) {
            tokens.add(LengthToken.unit(LengthUnit.MINUTES, "'"));
        }
        at++;
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        run.add(word.equals("à") ? word : bare(word));
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Turns the words since the last number or sign into tokens, the longest expressions first. */
    private void flush() {
        int from = 0;
        while (from < run.size()) {
            from += expression(from);
        }
        run.clear();
    }

    private int expression(int from) {
        for (int length = Math.min(LengthWords.LONGEST, run.size() - from); length > 0; length--) {
            var found = LengthWords.find(run.subList(from, from + length));
            if (found.isPresent()) {
                tokens.add(found.get());
                return length;
            }
        }
        tokens.add(minutesOrLeast(run.get(from)));
        return 1;
    }

    /** The word min is minutes behind a number and a minimum elsewhere; m is minutes behind hours and a number. */
    private LengthToken minutesOrLeast(String word) {
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER);
        if (word.equals("min")) {
            return afterNumber ? LengthToken.unit(LengthUnit.MINUTES, word) : LengthToken.of(Kind.LEAST, word);
        }
        boolean afterHours = afterNumber
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).is(Kind.UNIT);
        return word.equals("m") && afterHours
                ? LengthToken.unit(LengthUnit.MINUTES, word)
                : LengthToken.of(Kind.OTHER, word);
    }

    private void sign(char c) {
        switch (c) {
            case '-', '–', '—', '‑', '−' -> tokens.add(LengthToken.of(Kind.DASH, isTight() ? "-" : " - "));
            case '/' -> tokens.add(LengthToken.of(Kind.SLASH, "/"));
            case '×', '*' -> tokens.add(LengthToken.of(Kind.TIMES, "×"));
            case '+' -> tokens.add(LengthToken.of(Kind.PLUS, "+"));
            case '&' -> tokens.add(LengthToken.of(Kind.AND, "&"));
            case '(', '[' -> tokens.add(LengthToken.of(Kind.OPEN, "("));
            case ')', ']' -> tokens.add(LengthToken.of(Kind.CLOSE, ")"));
            case '~', '≈', '±' -> tokens.add(LengthToken.of(Kind.ABOUT, "~"));
            case '≥', '>' -> tokens.add(LengthToken.of(Kind.LEAST, "≥"));
            case '≤', '<' -> tokens.add(LengthToken.of(Kind.MOST, "≤"));
            case '½' -> fraction(0.5);
            case '¼' -> fraction(0.25);
            case '¾' -> fraction(0.75);
            default -> tokens.add(LengthToken.of(Kind.STOP, String.valueOf(c)));
        }
    }

    private boolean isTight() {
        return at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private void fraction(double part) {
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER);
        double whole = afterNumber ? tokens.removeLast().value() : 0;
        tokens.add(LengthToken.number(whole + part, "½"));
    }

    private void number() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        digits(digits);
        thousands(digits);
        if (isClock()) {
            double minutes = Integer.parseInt(text.substring(at + 1, at + 3)) / 60.0;
            at += 3;
            tokens.add(LengthToken.number(LengthNumbers.value(digits) + minutes, text.substring(start, at)));
            tokens.add(LengthToken.unit(LengthUnit.HOURS, ":"));
            return;
        }
        if ((charAt(at) == '.' || charAt(at) == ',') && isDigit(at + 1)) {
            at++;
            digits.append('.');
            digits(digits);
        }
        String written = text.substring(start, at);
        boolean gap = charAt(at) == ' ' || charAt(at) == '\u00A0';
        char sign = charAt(gap ? at + 1 : at);
        boolean money = sign == '%' || sign == '€' || sign == '$' || start > 0 && text.charAt(start - 1) == '$';
        tokens.add(
                money ? LengthToken.of(Kind.OTHER, written) : LengthToken.number(LengthNumbers.value(digits), written));
    }

    private void digits(StringBuilder digits) {
        while (isDigit(at)) {
            digits.append(text.charAt(at++));
        }
    }

    /** Reads 1 200 and 1,200 as one number: three digits exactly behind a space or a comma. */
    private void thousands(StringBuilder digits) {
        char gap = charAt(at);
        boolean parts = gap == ' ' || gap == '\u00A0' || gap == '\u202F' || gap == ',';
        boolean three = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
        if (parts && three && digits.length() <= 3) {
            at++;
            digits(digits);
        }
    }

    private boolean isClock() {
        return charAt(at) == ':' && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3) && text.charAt(at + 1) < '6';
    }

    private boolean isDigit(int point) {
        char c = charAt(point);
        return c >= '0' && c <= '9';
    }

    private char charAt(int point) {
        return point < text.length() ? text.charAt(point) : '\0';
    }
}
