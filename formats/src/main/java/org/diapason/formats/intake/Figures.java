package org.diapason.formats.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a series file writes them, and as other tools do. */
public final class Figures {

    private static final int DECIMALS = 6;
    private static final int LONGEST = 20;

    private Figures() {}

    /** The number with up to six decimals, a point, and no zeros at the end. */
    public static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** What these digits say, with a point for decimals; 0 where they are no such figure, which no tool writes for a length. */
    public static double plain(String words) {
        boolean figure = !words.isEmpty()
                && words.length() <= LONGEST
                && words.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && words.indexOf('.') == words.lastIndexOf('.')
                && !words.equals(".");
        return figure ? Double.parseDouble(words) : 0;
    }
}
