package org.diapason.formats.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An assessment as people write it with its weight, such as Projet (60 %).
 *
 * @param title its words without the weight, where the weight stands apart from them
 * @param share its weight from 0 to 1, written in digits
 */
record Weighted(String title, Optional<String> share) {

    private static final int LONGEST = 6;
    private static final int CENT = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String BETWEEN = ":,-–—·=";

    /** The words with the share before their one percent sign taken out: 30 % is 0.3. */
    static Weighted of(String words) {
        int sign = words.indexOf('%');
        int end = sign;
        while (end > 0 && Character.isSpaceChar(words.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isOfNumber(words, start - 1)) {
            start--;
        }
        boolean likely = end > start && end - start <= LONGEST && words.indexOf('%', sign + 1) < 0;
        String number = likely ? words.substring(start, end).replace(',', '.') : "";
        if (number.isEmpty() || number.indexOf('.') != number.lastIndexOf('.')) {
            return new Weighted(words, Optional.empty());
        }
        BigDecimal percent = new BigDecimal(number);
        return percent.compareTo(WHOLE) > 0
                ? new Weighted(words, Optional.empty())
                : new Weighted(
                        title(
                                words,
                                words.substring(0, start).strip(),
                                words.substring(sign + 1).strip()),
                        Optional.of(Double.toString(percent.movePointLeft(CENT).doubleValue())));
    }

    /** A digit, or a decimal sign between two. */
    private static boolean isOfNumber(String words, int at) {
        char c = words.charAt(at);
        boolean between = at > 0 && isDigit(words.charAt(at - 1)) && isDigit(words.charAt(at + 1));
        return isDigit(c) || between && (c == '.' || c == ',');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The words around the weight, where they stand without it; all words where it is in the middle of a sentence. */
    private static String title(String words, String before, String after) {
        boolean brackets = before.endsWith("(") && after.startsWith(")");
        String title = "";
        if (brackets) {
            title = before.substring(0, before.length() - 1).strip() + " "
                    + after.substring(1).strip();
        } else if (after.isEmpty() && before.indexOf('(') < 0) {
            title = before;
        }
        int end = title.length();
        while (end > 0
                && (BETWEEN.indexOf(title.charAt(end - 1)) >= 0 || Character.isSpaceChar(title.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? words : title.substring(0, end).strip();
    }
}
