package org.diapason.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54", "#1a5c8f, #1a5c8f, 1"})
    void it_reckons_as_the_standard_does(String one, String other, double ratio) {
        assertEquals(ratio, Contrast.between(colour(one), colour(other)), 0.005);
        assertEquals(ratio, Contrast.between(colour(other), colour(one)), 0.005);
    }

    @Test
    void a_colour_that_can_be_read_is_taken_as_it_is() {
        assertEquals(Optional.empty(), Contrast.refusal(colour("#1a5c8f"), Contrast.Ground.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(Contrast.Ground.class)
    void a_colour_that_cannot_be_read_gets_the_nearest_of_its_hue_that_can(Contrast.Ground ground) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 500; i++) {
            Colour wish = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Contrast.refusal(wish, ground).ifPresent(refusal -> {
                double reached = Contrast.between(refusal.nearest(), ground.colour());
                assertTrue(reached >= Contrast.WORDS, () -> wish + " " + refusal);
                assertTrue(reached < Contrast.WORDS + 0.15, () -> wish + " goes too far: " + refusal);
                assertSameHue(wish, refusal.nearest());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"#1a5c8f, #1a5c8f", " 1A5C8F , #1a5c8f", "#15c, #1155cc"})
    void a_colour_is_read_as_people_write_it(String written, String hex) {
        assertEquals(hex, colour(written).hex());
    }

    @ParameterizedTest
    @CsvSource({"''", "blue", "#12345", "#1a5c8f;}", "rgb(1 2 3)"})
    void what_is_no_colour_is_not_taken_for_one(String written) {
        assertEquals(Optional.empty(), Colour.parse(written));
    }

    @Test
    void a_colour_survives_the_way_to_hue_and_back() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 500; i++) {
            Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertEquals(colour, Oklch.of(colour).colour());
        }
    }

    private static void assertSameHue(Colour one, Colour other) {
        Oklch a = Oklch.of(one);
        Oklch b = Oklch.of(other);
        if (a.chroma() > 0.04 && b.chroma() > 0.04) {
            double apart = Math.abs(Math.IEEEremainder(a.hue() - b.hue(), 360));
            assertTrue(apart < 3, () -> one + " and " + other + " are " + apart + "° apart");
        }
    }

    private static Colour colour(String written) {
        return Colour.parse(written).orElseThrow();
    }
}
