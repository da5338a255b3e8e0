package org.diapason.formats.palette;

import java.util.Locale;

/**
 * A colour.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Tint(int red, int green, int blue) {

    /** The ground of pages. */
    public static final Tint WHITE = new Tint(255, 255, 255);

    /** The colour of words. */
    public static final Tint INK = new Tint(0x1b, 0x1f, 0x24);

    private static final double AROUND = 0.05;

    /** A colour from its six digits. */
    static Tint hex(int digits) {
        return new Tint(digits >> 16 & 0xff, digits >> 8 & 0xff, digits & 0xff);
    }

    /** As a style sheet names it, such as #1f5fa8. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** So many hundredths of this colour on the other. */
    public Tint over(Tint ground, int percent) {
        return new Tint(
                mix(red, ground.red, percent), mix(green, ground.green, percent), mix(blue, ground.blue, percent));
    }

    /** How far two colours stand apart, as WCAG 2.2 reckons it: 1 when they are the same, 21 for black and white. */
    public double against(Tint other) {
        double one = luminance() + AROUND;
        double two = other.luminance() + AROUND;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, int percent) {
        return (one * percent + other * (100 - percent) + 50) / 100;
    }
}
