package org.diapason.studio.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen (sRGB), as people write it: #1a5c8f.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-f]{6})");
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("A part of a colour lies between 0 and 255");
        }
    }

    /** The colour that somebody wrote: #1a5c8f, 1A5C8F or #15c; nothing when it is none. */
    public static Optional<Colour> parse(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        if (SHORT.matcher(plain).matches()) {
            plain = SHORT.matcher(plain).replaceFirst("$1$1$2$2$3$3");
        }
        return Optional.of(WRITTEN.matcher(plain))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1), 16))
                .map(bits -> new Colour(bits >> 16, (bits >> 8) & 0xff, bits & 0xff));
    }

    /** As style sheets write it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How light it is, 0 to 1, as WCAG 2.2 reckons it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The amount of light of one part, 0 to 1. */
    static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex();
    }
}
