package org.diapason.studio.kit;

/**
 * A colour as the eye orders it (OKLCH): by lightness, strength and hue, so that one can be changed and the others kept.
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey and up
 * @param hue an angle in degrees
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int HALVINGS = 24;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, Math.hypot(a, b), Math.toDegrees(Math.atan2(b, a)));
    }

    /** The same hue, lighter or darker; as strong as a screen can show it there. */
    Oklch at(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    /** The same hue, no stronger than this. */
    Oklch atMost(double strongest) {
        return new Oklch(lightness, Math.min(chroma, strongest), hue);
    }

    /** The colour of a screen; where a screen has none so strong, the strongest that it has of this lightness and hue. */
    Colour colour() {
        double[] light = light(chroma);
        if (!isShown(light)) {
            double weak = 0;
            double strong = chroma;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (weak + strong) / 2;
                if (isShown(light(middle))) {
                    weak = middle;
                } else {
                    strong = middle;
                }
            }
            light = light(weak);
        }
        return new Colour(part(light[0]), part(light[1]), part(light[2]));
    }

    private double[] light(double strength) {
        double a = strength * Math.cos(Math.toRadians(hue));
        double b = strength * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isShown(double[] light) {
        double least = Math.min(light[0], Math.min(light[1], light[2]));
        double most = Math.max(light[0], Math.max(light[1], light[2]));
        return least >= -1e-4 && most <= 1 + 1e-4;
    }

    private static int part(double light) {
        double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.clamp(Math.round(255 * value), 0, 255);
    }
}
