package org.diapason.formats.html;

/** Figures as SVG and style sheets want them: a point, at most two decimals, the same in every language. */
public final class Plot {

    private Plot() {}

    /** A figure with at most two decimals. */
    public static String figure(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
