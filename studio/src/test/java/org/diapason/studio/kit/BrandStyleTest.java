package org.diapason.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandStyleTest {

    private static final Pattern BOTH = Pattern.compile("(--[a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    @ParameterizedTest
    @ValueSource(strings = {"#1a5c8f", "#7a0019", "#006747", "#4b2e83", "#000000", "#5a4a00"})
    void what_stands_in_the_colour_can_be_read_by_day_and_by_night(String written) {
        String css = BrandStyle.css(Colour.parse(written).orElseThrow());
        assertEquals(3, BOTH.matcher(css).results().count());
        for (int theme = 2; theme <= 3; theme++) {
            Colour ground = (theme == 2 ? Contrast.Ground.LIGHT : Contrast.Ground.DARK).colour();
            Colour accent = value(css, "--accent", theme);
            Colour wash = value(css, "--accent-wash", theme);
            assertReads(accent, ground);
            assertReads(value(css, "--accent-strong", theme), ground);
            assertReads(value(css, "--accent-strong", theme), wash);
            assertReads(accent, wash);
        }
    }

    private static Colour value(String css, String property, int group) {
        return BOTH.matcher(css)
                .results()
                .filter(found -> found.group(1).equals(property))
                .map((MatchResult found) -> found.group(group))
                .flatMap(hex -> Colour.parse(hex).stream())
                .findFirst()
                .orElseThrow();
    }

    private static void assertReads(Colour words, Colour ground) {
        assertTrue(Contrast.between(words, ground) >= Contrast.WORDS, () -> words + " on " + ground);
    }
}
