package org.diapason.formats.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.junit.jupiter.api.Test;

/** Words can be read in every colour that a series may get: WCAG 2.2, 1.4.3 and 1.4.11. */
class PaletteTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;

    @Test
    void black_and_white_stand_as_far_apart_as_can_be() {
        assertEquals(21, new Tint(0, 0, 0).against(Tint.WHITE), 1e-9);
        assertEquals(1, Tint.INK.against(Tint.INK), 1e-9);
        assertEquals(4.54, Tint.hex(0x767676).against(Tint.WHITE), 0.01);
    }

    @Test
    void every_theme_can_be_read() {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < 100; at++) {
            Map<String, Tint> tokens = tokens(ThemeCss.of(Palette.of(Code.of("S" + at))));
            seen.add(tint(tokens, "accent").hex());

            assertTrue(contrast(tokens, "accent", "ground") >= WORDS);
            assertTrue(contrast(tokens, "accent", "wash") >= WORDS);
            assertTrue(contrast(tokens, "on-accent", "accent") >= WORDS);
            assertTrue(contrast(tokens, "ink", "ground") >= WORDS);
            assertTrue(contrast(tokens, "ink", "wash") >= WORDS);
            assertTrue(contrast(tokens, "rule", "ground") >= SHAPES);
        }
        assertEquals(10, seen.size());
    }

    private static double contrast(Map<String, Tint> tokens, String one, String other) {
        return tint(tokens, one).against(tint(tokens, other));
    }

    private static Tint tint(Map<String, Tint> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Tint> tokens(String css) {
        Map<String, Tint> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--diapason-([a-z-]+): #([0-9a-f]{6});").matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), Tint.hex(Integer.parseInt(token.group(2), 16)));
        }
        return tokens;
    }
}
