package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings of an organisation: two owners at once, and its look on every page. */
class SettingsTest {

    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open(Optional.of(false), "http://localhost");
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }

    @Test
    void two_owners_at_the_settings_both_keep_what_they_wrote() {
        String before = owner.get("/en/organisation").body();
        String name = found("name=\"was-name\" value=\"([^\"]*)\"", before);
        assertEquals(303, settings(name, "Halifax", name, "Toronto").status());
        assertEquals(303, settings("Renamed", "Toronto", name, "Toronto").status());
        String page = owner.get("/en/organisation").body();
        assertTrue(page.contains("value=\"America/Halifax\" selected") && page.contains("value=\"Renamed\""));
        Page met = settings("Renamed otherwise", "Halifax", name, "Halifax");
        assertEquals(422, met.status());
        assertTrue(met.body().contains("“Renamed”") && met.body().contains("value=\"Renamed otherwise\""));
        assertEquals(
                303,
                settings("Renamed otherwise", "Halifax", "Renamed", "Halifax").status());
    }

    private static Page settings(String name, String city, String wasName, String wasCity) {
        String colour = found(
                "name=\"was-colour\" value=\"([^\"]*)\"",
                owner.get("/en/organisation").body());
        return owner.post(
                "/en/organisation",
                "name",
                name,
                "was-name",
                wasName,
                "first",
                "fr",
                "was-first",
                "fr",
                "zone",
                "America/" + city,
                "was-zone",
                "America/" + wasCity,
                "colour",
                colour,
                "was-colour",
                colour);
    }

    @Test
    void the_name_the_colour_and_the_logo_stand_on_every_page() throws IOException {
        String name = found(
                "name=\"was-name\" value=\"([^\"]*)\"",
                owner.get("/en/organisation").body());
        owner.get("/en/organisation");
        owner.post("/en/organisation", "name", name, "first", "fr", "zone", "America/Toronto", "colour", "#0b5d5e");
        owner.get("/en/organisation");
        logo(picture());
        owner.get("/en/series/new");
        String series = owner.post("/en/series/new", "title-fr", "Pains", "title-en", "Breads", "source", "fr")
                .location()
                .replaceFirst(".*/series/([0-9a-f-]{36}).*", "$1");
        trial.waitForLooks();
        int looked = 0;
        for (Route route : trial.studio().router().routes()) {
            String path = route.path().replace("{series}", series).replace("{step}", "3");
            boolean page = route.verb() == Verb.GET && route.right() != Right.ENTER && !path.contains("{");
            if (!page) {
                continue;
            }
            Page seen = owner.get("/fr" + path);
            boolean kept = !seen.header("Content-Disposition").isEmpty();
            if (seen.status() == 200 && !kept && seen.header("Content-Type").startsWith("text/html")) {
                looked++;
                assertTrue(seen.body().matches("(?s).*<link rel=\"stylesheet\" href=\"/look/[^\"]*\\.css\">.*"), path);
                assertTrue(seen.body().matches("(?s).*<img src=\"/look/[^\"]*\\.png\" alt=\"" + name + "\">.*"), path);
            }
        }
        assertTrue(looked > 25, "pages looked at: " + looked);
    }

    @Test
    void the_settings_of_an_organisation_are_its_look() throws IOException {
        owner.get("/en/organisation");
        Page pale = owner.post(
                "/en/organisation", "name", "Collège", "first", "fr", "zone", "America/Toronto", "colour", "#ffff00");
        assertEquals(422, pale.status());
        assertTrue(pale.body().matches("(?s).*nearest one that will do is #[0-9a-f]{6}.*"));
        assertEquals(
                303,
                owner.post(
                                "/en/organisation",
                                "name",
                                "Collège",
                                "first",
                                "fr",
                                "zone",
                                "America/Toronto",
                                "colour",
                                "#0b5d5e")
                        .status());
        assertEquals(303, logo(picture()).status());
        trial.waitForLooks();
        Page page = owner.get("/en/organisation");
        String style = found("href=\"(/look/[^\"]*.css)\"", page.body());
        String logo = found("src=\"(/look/[^\"]*.png)\"", page.body());
        assertTrue(owner.get(style).body().contains("--accent"));
        assertEquals("image/png", owner.get(logo).header("Content-Type"));
        assertEquals(404, trial.stranger().get(logo).status());
        assertEquals(
                422,
                logo("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    private static Page logo(byte[] file) {
        return owner.upload("/en/organisation/logo", "logo", "logo.png", file);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
