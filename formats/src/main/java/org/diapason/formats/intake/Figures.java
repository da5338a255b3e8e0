package org.diapason.formats.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a series file writes them. */
public final class Figures {

    private static final int DECIMALS = 6;

    private Figures() {}

    /** The number with up to six decimals, a point, and no zeros at the end. */
    public static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
