package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.intake.Plainly;

/** Cuts a cell that holds a list: by lines, bullets, numbers, semicolons. */
final class Pieces {

    /** The most pieces of one cell. */
    static final int MOST = 500;

    private static final String BULLETS = "•‣◦▪●○■–—·*►➢✓\uF0B7";
    private static final int MOST_WORDS = 6;
    private static final int SHORT_WORD = 3;
    private static final List<String> INFINITIVES = List.of("er", "ir", "re");

    private Pieces() {}

    /** The pieces of sentences; a comma never cuts them. */
    static List<String> of(String cell) {
        String text =
                Plainly.decoded(cell).replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        List<String> pieces = new ArrayList<>();
        for (String line : withoutBreaks(text)) {
            pieces.addAll(inLine(line));
        }
        List<String> clean = pieces.stream()
                .map(piece -> withoutEnd(Plainly.clean(unmarked(piece))))
                .filter(piece -> !piece.isEmpty())
                .limit(MOST)
                .toList();
        boolean announced = clean.size() > 1 && clean.getFirst().endsWith(":");
        return announced ? clean.subList(1, clean.size()) : clean;
    }

    /** An outcome cut at its slashes where each part is a sentence; whole where the parts say it in two languages. */
    static List<String> atSlashes(String piece) {
        List<String> parts = List.of(piece.split(" / ", -1));
        boolean cut =
                parts.size() > 1 && Halves.of(piece).isEmpty() && parts.stream().allMatch(Pieces::isSentence);
        return (cut ? parts : List.of(piece))
                .stream().map(part -> withoutEnd(Plainly.clean(part))).toList();
    }

    /** Whether the words may stand alone: several of them, with a capital or a French infinitive before the rest. */
    private static boolean isSentence(String words) {
        String[] each = words.strip().split(" ", -1);
        String first = each[0];
        boolean infinitive = first.length() > SHORT_WORD && INFINITIVES.stream().anyMatch(first::endsWith);
        boolean capital = !first.isEmpty() && Character.isUpperCase(first.codePointAt(0));
        return each.length > 1 && (capital || infinitive);
    }

    /** The piece without the semicolon that parted it from the next. */
    private static String withoutEnd(String piece) {
        int end = piece.length();
        while (end > 0 && (piece.charAt(end - 1) == ';' || Character.isSpaceChar(piece.charAt(end - 1)))) {
            end--;
        }
        return piece.substring(0, end);
    }

    /** The pieces of a list of short names, which commas may part. */
    static List<String> names(String cell) {
        List<String> pieces = of(cell);
        if (pieces.size() != 1 || pieces.getFirst().indexOf(',') < 0) {
            return pieces;
        }
        List<String> names = new ArrayList<>();
        for (String name : pieces.getFirst().split(",", -1)) {
            String clean = Plainly.clean(name);
            if (clean.split(" ", -1).length > MOST_WORDS) {
                return pieces;
            }
            if (!clean.isEmpty()) {
                names.add(clean);
            }
        }
        return names;
    }

    private static List<String> withoutBreaks(String text) {
        String plain = text;
        for (String tag : List.of("<br>", "<br/>", "<br />", "</li>", "</p>")) {
            plain = plain.replace(tag, "\n");
        }
        for (String tag : List.of("<li>", "<p>", "<ul>", "</ul>", "<ol>", "</ol>", "<b>", "</b>", "<i>", "</i>")) {
            plain = plain.replace(tag, "");
        }
        return plain.lines().toList();
    }

    private static List<String> inLine(String line) {
        List<String> bullets = split(line, "•");
        if (bullets.size() > 1) {
            return bullets;
        }
        List<String> numbered = numbered(line);
        if (numbered.size() > 1) {
            return numbered;
        }
        List<String> semicolons = split(line, ";");
        return semicolons.size() > 1 ? semicolons : split(line, "|");
    }

    private static List<String> split(String line, String sign) {
        return List.of(line.split(java.util.regex.Pattern.quote(sign), -1)).stream()
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    /** Cuts where 1) 2) 3) or 1. 2. 3. follow one another in one line. */
    private static List<String> numbered(String line) {
        List<String> pieces = new ArrayList<>();
        int from = mark(line, 1, 0);
        if (from < 0 || !line.substring(0, from).isBlank()) {
            return pieces;
        }
        for (int next = 2; from >= 0; next++) {
            int to = mark(line, next, from + 1);
            pieces.add(to < 0 ? line.substring(from) : line.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static int mark(String line, int number, int from) {
        for (String sign : List.of(")", ".", "-")) {
            String mark = number + sign;
            for (int at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1)) {
                boolean free = at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\u00A0';
                boolean words =
                        at + mark.length() < line.length() && !Character.isDigit(line.charAt(at + mark.length()));
                if (free && words) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The piece without the bullet, number or letter before it. */
    static String unmarked(String piece) {
        String text = piece.strip();
        int at = 0;
        while (at < text.length() && (BULLETS.indexOf(text.charAt(at)) >= 0 || isDash(text, at))) {
            at++;
        }
        if (at > 0) {
            return text.substring(at);
        }
        int digits = at;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean letter = digits == 0 && text.length() > 2 && Character.isLowerCase(text.charAt(0));
        int sign = letter ? 1 : digits;
        boolean marked = sign > 0 && sign + 1 < text.length() && ").".indexOf(text.charAt(sign)) >= 0;
        boolean apart = marked && !Character.isLetterOrDigit(text.charAt(sign + 1));
        boolean tight = marked && digits > 0 && Character.isLetter(text.charAt(sign + 1));
        return apart || tight ? text.substring(sign + 1) : text;
    }

    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
