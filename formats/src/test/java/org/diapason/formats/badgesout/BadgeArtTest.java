package org.diapason.formats.badgesout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.palette.Tint;
import org.diapason.formats.xml.XmlTree;
import org.junit.jupiter.api.Test;

/** Badges are told apart by their shapes: with the colours taken away they still differ. */
class BadgeArtTest {

    private static final Text NAME = Text.both("Pétrissage <1> & 2", "Kneading <1> & 2");

    private static BadgeArt art(int at) {
        return BadgeArt.at(NAME, at, false, Tint.INK);
    }

    private static String svg(BadgeArt art) {
        return new String(art.svg(), StandardCharsets.UTF_8);
    }

    @Test
    void two_badges_of_a_series_never_have_the_same_shapes() {
        Set<String> shapes = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int at = 0; at < 40; at++) {
            assertTrue(shapes.add(svg(art(at)).replaceAll("fill=\"[^\"]*\"|<title.*</title>", "")));
            assertTrue(words.add(art(at).alternative().show(Lang.FR)));
        }
    }

    @Test
    void the_pictures_of_a_series_differ_in_many_points_without_colour() throws IOException {
        List<BufferedImage> pictures =
                IntStream.range(0, 12).mapToObj(BadgeArtTest::picture).toList();
        for (int one = 0; one < pictures.size(); one++) {
            for (int other = one + 1; other < pictures.size(); other++) {
                double apart = apart(pictures.get(one), pictures.get(other));
                assertTrue(apart > 0.01, one + " and " + other + " differ in a share of " + apart);
            }
        }
    }

    @Test
    void a_crown_differs_from_what_it_crowns() {
        assertNotEquals(svg(art(0)), svg(BadgeArt.at(NAME, 0, true, Tint.INK)));
        assertNotEquals(
                art(0).alternative(), BadgeArt.at(NAME, 0, true, Tint.INK).alternative());
    }

    @Test
    void the_same_badge_is_the_same_bytes() {
        assertEquals(svg(art(3)), svg(art(3)));
        assertArrayEquals(BadgePng.bytes(art(3)), BadgePng.bytes(art(3)));
    }

    @Test
    void the_drawing_is_xml_that_says_what_it_shows_in_both_languages() throws Exception {
        var root = XmlTree.read("badge.svg", art(2).svg());

        assertEquals(
                List.of(art(2).alternative().show(Lang.FR), art(2).alternative().show(Lang.EN)),
                root.all("title").stream().map(each -> each.text()).toList());
        assertEquals("img", root.attribute("role"));
    }

    private static BufferedImage picture(int at) {
        try {
            return ImageIO.read(new ByteArrayInputStream(BadgePng.bytes(art(at))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The share of points that are light in one picture and dark or empty in the other. */
    private static double apart(BufferedImage one, BufferedImage other) {
        int differ = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                differ += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return (double) differ / (one.getWidth() * one.getHeight());
    }
}
