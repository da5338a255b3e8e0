package org.diapason.studio.kit;

import java.util.Optional;

/** How well a colour can be read on the grounds of the studio, as WCAG 2.2 reckons it (1.4.3). */
public final class Contrast {

    /** The least for words. */
    public static final double WORDS = 4.5;

    private static final double STEP = 0.002;

    private Contrast() {}

    /** A ground on which words stand: the one of its kind that is hardest to read on. */
    public enum Ground {
        LIGHT(new Colour(0xf5, 0xf3, 0xef)),
        DARK(new Colour(0x1d, 0x21, 0x27));

        private final int bits;

        Ground(Colour colour) {
            this.bits = colour.red() << 16 | colour.green() << 8 | colour.blue();
        }

        /** Its colour. */
        public Colour colour() {
            return new Colour(bits >> 16, (bits >> 8) & 0xff, bits & 0xff);
        }
    }

    /**
     * Why a colour is refused, and what to take instead.
     *
     * @param ratio what it reaches
     * @param nearest the nearest colour of the same hue that can be read
     */
    public record Refusal(double ratio, Colour nearest) {}

    /** How far two colours stand apart: 1 when they are the same, 21 for black and white. */
    public static double between(Colour one, Colour other) {
        double a = one.luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The refusal of a colour in which words on this ground could not be read; nothing when they can. */
    public static Optional<Refusal> refusal(Colour wish, Ground ground) {
        double ratio = between(wish, ground.colour());
        return ratio >= WORDS ? Optional.empty() : Optional.of(new Refusal(ratio, nearest(wish, ground, WORDS)));
    }

    /** The colour nearest to this one, of the same hue, that stands at least so far apart from the ground. */
    static Colour nearest(Colour wish, Ground ground, double least) {
        double direction = ground == Ground.LIGHT ? -STEP : STEP;
        Oklch wished = Oklch.of(wish);
        Colour found = wish;
        for (int i = 1; between(found, ground.colour()) < least && i * STEP <= 1; i++) {
            found = wished.at(wished.lightness() + i * direction).colour();
        }
        return found;
    }
}
