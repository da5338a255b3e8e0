package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.app.serve.Browser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two owners at the settings of their organisation. */
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
}
