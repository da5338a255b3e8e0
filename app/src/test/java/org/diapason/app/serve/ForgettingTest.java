package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Person;
import org.diapason.core.shelf.Spine;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.postgres.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An owner erases a person who worked here: no table says any more who they were, and the record still holds. */
class ForgettingTest {

    private static final String MARKER = "Marqueur O'\u00c9rasé-4417";

    private static final String CELL = "MC-RU/assessment-methods";

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

    private static Id house() {
        return trial.people().organisations().first().orElseThrow().id();
    }

    private static Person person(String name) {
        return trial.people().members().list(house()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String verified(int outcome) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertEquals(
                outcome,
                AuditCommand.verify(
                        trial.database(),
                        new Surroundings(out, out, Path.of("."), Map.of(), LocalDate.EPOCH, false, Lang.EN)));
        return told.toString(StandardCharsets.UTF_8);
    }

    private static void spoil(String statement) throws SQLException {
        Server witness = Scratch.witness(trial.database().server());
        try (Connection connection = DriverManager.getConnection(witness.url(), witness.user(), witness.password());
                Statement one = connection.createStatement()) {
            assertEquals(1, one.executeUpdate(statement));
        }
    }

    /** Comments, mentions, a deviation and a judgement: everywhere a name is written down. */
    private static void works(Browser browser, Id series) {
        String at = "/en/series/" + series;
        browser.get(at + "/talk");
        assertEquals(303, browser.post(at + "/talk", "words", "I said this").status());
        owner.get(at + "/talk");
        assertEquals(
                303, owner.post(at + "/talk", "words", "@" + MARKER + ", look").status());
        browser.get(at + "/matrix/" + CELL);
        assertEquals(
                303,
                browser.post(
                                at + "/deviations/" + CELL + "/approval",
                                "reason",
                                "It must",
                                "until",
                                LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString())
                        .status());
    }

    @Test
    void an_erased_person_leaves_no_name_and_a_whole_record() throws SQLException {
        Browser browser = trial.join(owner, "LEAD", MARKER, "marker-4417@example.ca");
        Id series = trial.series().list(house()).stream()
                .map(Spine::id)
                .filter(id -> trial.series()
                        .find(house(), id)
                        .filter(kept -> kept.content()
                                .series()
                                .microCredential(Code.of("MC-RU"))
                                .isPresent())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        works(browser, series);
        assertTrue(browser.get("/en/account/export").body().contains("marker-4417@example.ca"));
        long named = trial.rowsThatHold("4417");
        assertTrue(named > 5, "rows that name them: " + named);
        Id account = person(MARKER).account();
        owner.get("/en/members");
        assertEquals(303, owner.post("/en/members/" + account + "/erasure").status());
        assertEquals(0, trial.rowsThatHold("4417"));
        assertEquals(303, browser.get("/en/account").status());
        assertTrue(owner.get("/en/series/" + series + "/talk").body().contains("I said this"));
        assertTrue(verified(Command.IN_TUNE).contains("all as they were written"));
        assertNotEquals(Optional.empty(), trial.series().find(house(), series));
        spoil("update revision set body = body || ' ' where (organisation, kind, document, revision) in "
                + "(select organisation, kind, document, revision from audit where verb = 'name-left-out' limit 1)");
        assertTrue(verified(Command.OFF_KEY).matches("(?s).*row [0-9]+ of [0-9]+: .*"));
    }

    @Test
    void whoever_is_called_like_a_word_of_the_file_leaves_it_whole() {
        for (String word : new String[] {"facilitator", "code", "coach", "fr"}) {
            trial.join(owner, "READER", word, word + "-4418@example.ca");
            owner.get("/en/members");
            assertEquals(
                    303,
                    owner.post("/en/members/" + person(word).account() + "/erasure")
                            .status());
        }
        trial.series()
                .list(house())
                .forEach(
                        each -> assertNotEquals(Optional.empty(), trial.series().find(house(), each.id())));
    }

    @Test
    void the_last_owner_and_oneself_are_not_erased_here() {
        Id self = trial.people().members().list(house()).stream()
                .filter(each -> each.email().value().equals("owner@example.ca"))
                .findFirst()
                .orElseThrow()
                .account();
        owner.get("/en/members");
        owner.post("/en/members/" + self + "/erasure");
        assertEquals(200, owner.get("/en/members").status());
        assertEquals(404, owner.post("/en/members/" + Id.fresh() + "/erasure").status());
    }
}
