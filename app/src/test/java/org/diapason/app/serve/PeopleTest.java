package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.people.Email;
import org.diapason.store.shelf.Audit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Members, guests and organisations, over the wire. */
class PeopleTest {

    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    private static String account(String email) {
        return trial.people()
                .accounts()
                .find(Email.parse(email).orElseThrow())
                .orElseThrow()
                .id()
                .toString();
    }

    @Test
    void a_changed_role_counts_at_once() {
        Browser browser = trial.join(owner, "DESIGNER", "Dana", "dana@example.ca");
        assertEquals(404, browser.get("/en/members").status());
        assertEquals(200, browser.get("/en/series/new").status());
        owner.get("/en/members");
        owner.post("/en/members/" + account("dana@example.ca") + "/role", "role", "READER");
        assertEquals(404, browser.get("/en/series/new").status());
        owner.post("/en/members/" + account("dana@example.ca") + "/removal");
        assertEquals(303, browser.get("/en/account").status());
        Page nowhere = trial.stranger().get("/en/sign-in");
        assertEquals(200, nowhere.status());
    }

    @Test
    void an_organisation_keeps_an_owner() throws IOException {
        try (Trial fresh = Trial.open(Optional.of(false), "http://localhost")) {
            Browser alone = fresh.owner();
            String self = fresh.people()
                    .accounts()
                    .find(new Email("owner@example.ca"))
                    .orElseThrow()
                    .id()
                    .toString();
            alone.get("/en/members");
            alone.post("/en/members/" + self + "/role", "role", "READER");
            assertEquals(200, alone.get("/en/members").status());
            alone.post("/en/members/" + self + "/removal");
            assertEquals(200, alone.get("/en/members").status());
            alone.get("/en/account");
            assertEquals(
                    422,
                    alone.post("/en/account/departure", "leave-password", Trial.PASSWORD)
                            .status());
        }
    }

    @Test
    void an_invitation_is_for_one_address_and_one_role() {
        owner.get("/en/members");
        String link = Trial.link(owner.post("/en/members/invitations", "email", "ines@example.ca", "role", "REVIEWER")
                .body());
        Browser browser = trial.stranger();
        browser.get(link);
        browser.post(link, "name", "Inès", "email", "other@example.ca", "role", "OWNER", "password", Trial.PASSWORD);
        assertTrue(trial.people().accounts().find(new Email("other@example.ca")).isEmpty());
        assertEquals(404, browser.get("/en/members").status());
        assertTrue(browser.get("/en/account").body().contains("ines@example.ca"));
        String again = Trial.link(owner.post("/en/members/invitations", "email", "taken@example.ca", "role", "READER")
                .body());
        owner.get("/en/members");
        String id = found(
                "/members/invitations/([0-9a-f-]{36})/withdrawal",
                owner.get("/en/members").body());
        owner.post("/en/members/invitations/" + id + "/withdrawal");
        assertEquals(404, trial.stranger().get(again).status());
    }

    @Test
    void whoever_has_an_account_joins_another_organisation_by_signing_in() throws IOException {
        Browser browser = trial.join(owner, "LEAD", "Léa", "lea@example.ca");
        owner.get("/en/organisations");
        assertEquals(
                303, owner.post("/en/organisations", "name", "Second College").status());
        assertTrue(owner.get("/en/").body().contains("Second College"));
        owner.get("/en/members");
        String link = Trial.link(owner.post("/en/members/invitations", "email", "lea@example.ca", "role", "READER")
                .body());
        assertEquals(200, browser.get(link).status());
        assertEquals(303, browser.post(link).status());
        Page page = browser.get("/en/organisations");
        assertTrue(page.body().contains("Second College"));
        // Back to the first one, for the other tests.
        String first = found(
                "/organisations/([0-9a-f-]{36})/entry",
                owner.get("/en/organisations").body());
        owner.post("/en/organisations/" + first + "/entry");
        assertFalse(owner.get("/en/members").body().contains("Second College"));
        assertEquals(
                404, browser.post("/en/organisations/" + Id.fresh() + "/entry").status());
        assertEquals(404, browser.post("/en/organisations", "name", "Third").status());
    }

    @Test
    void whoever_governs_one_organisation_cannot_come_into_another_by_a_password_link() throws IOException {
        try (Trial fresh = Trial.open(Optional.of(false), "http://localhost")) {
            Browser first = fresh.owner();
            fresh.join(first, "READER", "Ami", "ami@example.ca");
            String ami = fresh.people()
                    .accounts()
                    .find(new Email("ami@example.ca"))
                    .orElseThrow()
                    .id()
                    .toString();
            first.get("/en/members");
            String link =
                    Trial.link(first.post("/en/members/" + ami + "/password").body());
            first.get("/en/organisations");
            first.post("/en/organisations", "name", "Second College");
            first.get("/en/members");
            String join = Trial.link(first.post("/en/members/invitations", "email", "ami@example.ca", "role", "READER")
                    .body());
            Browser ami1 = fresh.stranger();
            ami1.get(link);
            assertEquals(
                    303, ami1.post(link, "password", "encore une autre phrase").status());
            ami1.get(join);
            assertEquals(303, ami1.post(join).status());
            first.get("/en/members");
            assertEquals(303, first.post("/en/members/" + ami + "/password").status());
        }
    }

    @Test
    void a_guest_sees_one_series_for_one_thing_until_somebody_closes_the_link() {
        String home = owner.get("/en/").body();
        Matcher series = Pattern.compile("/en/series/([0-9a-f-]{36})").matcher(home);
        assertTrue(series.find());
        String mine = series.group(1);
        assertTrue(series.find());
        String other = series.group(1);
        owner.get("/en/guests");
        String link = Trial.link(owner.post(
                        "/en/guests",
                        "name",
                        "Greta Guest",
                        "purpose",
                        "COMMENT",
                        "for",
                        mine,
                        "until",
                        LocalDate.now(java.time.ZoneId.of("America/Toronto"))
                                .plusDays(3)
                                .toString())
                .body());
        Browser guest = trial.stranger();
        assertTrue(guest.get(link).body().contains("Greta Guest"));
        assertEquals(303, guest.get("/en/series/" + mine).status());
        assertEquals(303, guest.post(link).status());
        assertEquals(200, guest.get("/en/series/" + mine).status());
        assertEquals(404, guest.get("/en/series/" + other).status());
        for (String path : List.of("/en/members", "/en/guests", "/en/account", "/en/organisation", "/en/series/new")) {
            assertEquals(404, guest.get(path).status(), path);
        }
        String id = found(
                "/guests/([0-9a-f-]{36})/revocation", owner.get("/en/guests").body());
        owner.post("/en/guests/" + id + "/revocation");
        assertEquals(303, guest.get("/en/series/" + mine).status());
        assertEquals(404, trial.stranger().get(link).status());
    }

    @Test
    void a_guest_link_needs_a_series_of_this_organisation_and_a_day_to_come() {
        owner.get("/en/guests");
        Page page = owner.post(
                "/en/guests", "name", "", "purpose", "OWN", "for", Id.fresh().toString(), "until", "2020-01-01");
        assertEquals(422, page.status());
        for (String field : List.of("name", "purpose", "for", "until")) {
            assertTrue(page.body().contains("href=\"#" + field + "\""), field);
        }
    }

    @Test
    void whoever_leaves_is_forgotten_and_the_record_still_holds() {
        String marker = "Marqueur-Unique-7361";
        Browser browser = trial.join(owner, "LEAD", marker, "marker-7361@example.ca");
        browser.get("/en/series/new");
        String series = browser.post(
                        "/en/series/new", "title-fr", "Série d'essai", "title-en", "Trial series", "source", "fr")
                .header("Location");
        String account = trial.people()
                .accounts()
                .find(new Email("marker-7361@example.ca"))
                .orElseThrow()
                .id()
                .toString();
        browser.get(series + "/registers/facilitators/new");
        browser.post(
                series + "/registers/facilitators/new",
                "code",
                "AN",
                "name",
                "Ana Lise",
                "account",
                account,
                "act",
                "save");
        String holding = "select count(*) from revision where strpos(body, '\"account\": \"" + account + "\"') > 0"
                + " or strpos(body, '\"account\":\"" + account + "\"') > 0";
        assertEquals(1, number(holding));
        assertNotEquals(0, trial.rowsThatHold(marker));
        assertTrue(browser.get("/en/account/export").body().contains(marker));
        browser.get("/en/account");
        assertEquals(
                303,
                browser.post("/en/account/departure", "leave-password", Trial.PASSWORD)
                        .status());
        assertEquals(303, browser.get("/en/account").status());
        assertEquals(0, trial.rowsThatHold(marker));
        assertEquals(0, trial.rowsThatHold("marker-7361"));
        assertEquals(0, number(holding));
        assertTrue(owner.get(series + "/facilitation").body().contains("person-AN"));
        Id organisation = trial.people().organisations().first().orElseThrow().id();
        assertEquals(Optional.empty(), new Audit(trial.database()).verify(organisation));
    }

    private static long number(String sql) {
        return Objects.requireNonNull(Everything.of(trial.database()).jdbc().queryForObject(sql, Long.class));
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }
}
