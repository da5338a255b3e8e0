package org.diapason.formats.html;

/** Figures as SVG and style sheets want them: a point, at most two decimals, the same in every language. */
final class Plot {

    private Plot() {}

    static String figure(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
