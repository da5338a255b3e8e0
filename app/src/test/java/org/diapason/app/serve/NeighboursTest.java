package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two organisations in one studio could learn of each other besides their series, and what nobody can slip in. */
class NeighboursTest {

    private static Busy busy;
    private static Browser neighbour;
    private static Id theirs;
    private static String theirImport;

    @BeforeAll
    static void open() throws IOException {
        busy = Busy.open();
        neighbour = busy.trial().secondOrganisation();
        neighbour.get("/en/series/new");
        neighbour.post("/en/series/new", "title-fr", "Ornithorynque", "title-en", "Platypus", "source", "fr");
        theirs = busy.trial()
                .people()
                .accounts()
                .memberships(account("owner@example.ca"))
                .getLast()
                .organisation();
        neighbour.get("/en/accord");
        theirImport = neighbour
                .upload("/en/accord", "files", "x.csv", "title,hours\nPlatypus,3\n".getBytes(StandardCharsets.UTF_8))
                .location()
                .replaceFirst("^https?://[^/]*", "");
    }

    @AfterAll
    static void close() throws IOException {
        busy.close();
    }

    private static Id account(String email) {
        return busy.trial()
                .people()
                .accounts()
                .find(new org.diapason.core.people.Email(email))
                .orElseThrow()
                .id();
    }

    private static Browser lead() {
        return Objects.requireNonNull(busy.cast().people().get("lead"));
    }

    private static String bare(Page page) {
        return page.status()
                + page.location()
                + page.body().replaceAll("(name=\"(_csrf|key)\" value|id)=\"[^\"]*\"", "");
    }

    @Test
    void searching_finds_and_counts_nothing_of_a_neighbour() {
        assertTrue(neighbour.get("/en/search?q=platypus").body().contains("/en/series/"));
        assertEquals(
                bare(lead().get("/en/search?q=axolotls")).replace("axolotls", "W"),
                bare(lead().get("/en/search?q=platypus")).replace("platypus", "W"));
    }

    @Test
    void what_a_neighbour_does_changes_no_page_of_ours() {
        List<String> paths = List.of("/en/", "/en/series/" + busy.series(), "/en/organisations", "/en/search?q=a");
        List<String> before = paths.stream().map(path -> bare(lead().get(path))).toList();
        neighbour.get("/en/series/new");
        neighbour.post("/en/series/new", "title-fr", "Loutre", "title-en", "Otter", "source", "fr");
        assertEquals(before, paths.stream().map(path -> bare(lead().get(path))).toList());
    }

    @Test
    void what_a_neighbour_brought_in_or_looks_like_answers_as_if_it_never_existed() {
        assertEquals(200, neighbour.get(theirImport).status());
        assertSame(theirImport, theirImport.replaceFirst("[^/]*$", Id.fresh().toString()));
        for (String end : List.of("/0.css", "/1.css", "/1.png")) {
            assertSame("/look/" + theirs + end, "/look/" + Id.fresh() + end);
        }
        lead().get("/en/kit");
        assertEquals(
                bare(lead().post("/en/organisations/" + Id.fresh() + "/entry")).replaceAll("[0-9a-f-]{36}", "ID"),
                bare(lead().post("/en/organisations/" + theirs + "/entry")).replaceAll("[0-9a-f-]{36}", "ID"));
    }

    private static void assertSame(String foreign, String never) {
        Page one = lead().get(foreign);
        Page other = lead().get(never);
        assertEquals(404, one.status(), foreign);
        assertEquals(
                bare(other).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"),
                bare(one).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
        assertEquals(
                other.whole().headers().map().keySet(),
                one.whole().headers().map().keySet(),
                foreign);
    }

    @Test
    void fields_that_no_form_has_are_not_taken_over() {
        String before = Everything.of(busy.trial().database()).of(theirs);
        List<String> slipped = List.of(
                "organisation",
                theirs.toString(),
                "tenantId",
                theirs.toString(),
                "role",
                "OWNER",
                "status",
                "Mallory",
                "signedAt",
                "Mallory",
                "approver",
                "Mallory",
                "by",
                "Mallory",
                "at",
                "2001-01-01",
                "id",
                "Mallory",
                "author",
                "Mallory",
                "owner",
                "Mallory",
                "granted",
                "Mallory",
                "account",
                "Mallory");
        int sent = 0;
        for (Pages.Form form : busy.pages().forms()) {
            if (form.post() && !form.to().matches(".*(sign-out|removal|departure|organisations|entry|revocation)")) {
                List<String> fields = new ArrayList<>(Arrays.asList(form.with(Pages.Field::free, "Words of our own")));
                for (int i = 0; i < slipped.size(); i += 2) {
                    String name = slipped.get(i);
                    if (form.fields().stream().noneMatch(field -> field.name().equals(name))) {
                        fields.addAll(slipped.subList(i, i + 2));
                    }
                }
                busy.owner().get("/en/kit");
                busy.owner().post(form.action(), fields.toArray(String[]::new));
                sent++;
            }
        }
        assertTrue(sent > 60);
        assertEquals(0, busy.trial().rowsThatHold("Mallory"));
        assertEquals(before, Everything.of(busy.trial().database()).of(theirs));
        assertEquals(
                1,
                busy.trial().people().members().list(busy.cast().organisation()).stream()
                        .map(Person::role)
                        .filter(role -> role.name().equals("OWNER"))
                        .count());
    }
}
