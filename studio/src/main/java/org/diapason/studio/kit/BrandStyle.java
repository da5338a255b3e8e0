package org.diapason.studio.kit;

/**
 * The look of an institution: its colour takes the place of the studio's accent. The colour is for light pages; the one
 * for dark pages has the same hue and follows from it.
 */
public final class BrandStyle {

    /** On dark ground words tire the eye sooner: they stand further apart than they must. */
    private static final double EASY = 6;

    private static final double STRONGER = 0.08;

    private BrandStyle() {}

    /** The style sheet of an institution with this colour, one that {@link Contrast#refusal} does not refuse. */
    public static String css(Colour colour) {
        Oklch light = Oklch.of(colour);
        Oklch dark = Oklch.of(onDark(colour));
        return "@media not all and (forced-colors: active) { :root {"
                + both("--accent", light, dark)
                + both("--accent-strong", light.at(light.lightness() - STRONGER), dark.at(dark.lightness() + STRONGER))
                + both(
                        "--accent-wash",
                        light.at(0.955).atMost(0.02),
                        dark.at(0.28).atMost(0.035))
                + " } }\n";
    }

    /** The colour of the same hue for words on dark pages. */
    public static Colour onDark(Colour colour) {
        return Contrast.nearest(colour, Contrast.Ground.DARK, EASY);
    }

    private static String both(String property, Oklch light, Oklch dark) {
        return " " + property + ": light-dark(" + light.colour().hex() + ", "
                + dark.colour().hex() + ");";
    }
}
