package org.diapason.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the kit can be read on each other, by day and by night. */
class TokensTest {

    private static final String LIT = "oklch\\(([\\d.]+) ([\\d.]+) (?:([\\d.]+)|var\\(--hue-([a-z-]+)\\))\\)";
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): light-dark\\(" + LIT + ", " + LIT + "\\)");
    private static final Pattern HUE = Pattern.compile("--hue-([a-z-]+): (\\d+)");
    private static final double SHAPES = 3;

    private final Map<String, Colour> light = new HashMap<>();
    private final Map<String, Colour> dark = new HashMap<>();

    TokensTest() throws IOException {
        String css = sheet();
        Map<String, String> hues = new HashMap<>();
        HUE.matcher(css).results().forEach(hue -> hues.put(hue.group(1), hue.group(2)));
        TOKEN.matcher(css).results().forEach(token -> {
            light.put(token.group(1), colour(token.group(2), token.group(3), token.group(4), token.group(5), hues));
            dark.put(token.group(1), colour(token.group(6), token.group(7), token.group(8), token.group(9), hues));
        });
    }

    @Test
    void words_can_be_read_on_every_ground() {
        for (String word : List.of(
                "ink",
                "quiet",
                "accent",
                "accent-strong",
                "in-tune",
                "permitted",
                "justified",
                "off-key",
                "silent",
                "to-judge")) {
            assertApart(word, "surface", Contrast.WORDS);
            assertApart(word, "raised", Contrast.WORDS);
        }
        for (String own : List.of("accent", "in-tune", "off-key", "to-judge")) {
            assertApart(own, own + "-wash", Contrast.WORDS);
            assertApart("ink", own + "-wash", Contrast.WORDS);
            assertApart("quiet", own + "-wash", Contrast.WORDS);
            assertApart("accent", own + "-wash", Contrast.WORDS);
        }
    }

    @Test
    void edges_of_fields_and_the_focus_can_be_seen() {
        assertApart("strong-line", "surface", SHAPES);
        assertApart("strong-line", "raised", SHAPES);
        assertApart("focus", "surface", SHAPES);
        assertApart("focus", "raised", SHAPES);
    }

    @Test
    void the_grounds_against_which_a_brand_is_held_are_those_of_the_kit() {
        assertEquals(light.get("raised"), Contrast.Ground.LIGHT.colour());
        assertEquals(dark.get("raised"), Contrast.Ground.DARK.colour());
    }

    private void assertApart(String one, String other, double least) {
        for (Map<String, Colour> theme : List.of(light, dark)) {
            double ratio = Contrast.between(at(theme, one), at(theme, other));
            assertTrue(ratio >= least, () -> one + " on " + other + " reaches " + ratio);
        }
    }

    private static Colour at(Map<String, Colour> theme, String name) {
        Colour colour = theme.get(name);
        if (colour == null) {
            throw new AssertionError("No token " + name);
        }
        return colour;
    }

    private static Colour colour(String lightness, String chroma, String angle, String hue, Map<String, String> hues) {
        String degrees = angle == null ? hues.getOrDefault(hue, "") : angle;
        return new Oklch(Double.parseDouble(lightness), Double.parseDouble(chroma), Double.parseDouble(degrees))
                .colour();
    }

    private static String sheet() throws IOException {
        try (InputStream in = TokensTest.class.getResourceAsStream("/studio/kit/tokens.css")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
