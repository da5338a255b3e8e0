package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Spine;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.postgres.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back, or holds what nobody can read: whoever asks is told so, and the rest works. */
class AwayTest {

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

    private static void does(String database, String statement) throws SQLException {
        Server witness = Scratch.witness(trial.database().server());
        String url = witness.url().replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
        try (Connection connection = DriverManager.getConnection(url, witness.user(), witness.password());
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static String name() {
        return trial.database().server().url().replaceFirst(".*/([^/?]*).*", "$1");
    }

    private static void allow(boolean connections) throws SQLException {
        does("postgres", "alter database " + name() + " with allow_connections " + connections);
        if (!connections) {
            does("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
        }
    }

    @Test
    void while_the_database_is_away_whoever_asks_is_asked_to_come_back() throws Exception {
        assertEquals(200, owner.get("/en/").status());
        owner.get("/en/series/new");
        allow(false);
        try {
            Instant begun = Instant.now();
            for (Page page :
                    new Page[] {owner.get("/en/"), owner.post("/en/series/new", "title", "Lost"), owner.get("/fr/")}) {
                assertEquals(503, page.status());
                assertTrue(page.header("Retry-After").matches("[0-9]+"), page.header("Retry-After"));
                assertTrue(page.body().matches("(?s).*503 · [0-9a-f-]{36}.*"), page.body());
                assertFalse(page.body().matches("(?s).*(Exception|jdbc|select |org\\.).*"), page.body());
            }
            assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 30);
        } finally {
            allow(true);
        }
        Instant back = Instant.now();
        while (owner.get("/en/").status() != 200
                && Duration.between(back, Instant.now()).toSeconds() < 20) {
            Thread.sleep(200);
        }
        assertEquals(200, owner.get("/en/").status());
        assertFalse(owner.get("/en/").body().contains("Lost"));
    }

    @Test
    void a_series_that_cannot_be_read_is_one_line_of_the_list_and_a_page_that_says_so() throws SQLException {
        Id house = trial.people().organisations().first().orElseThrow().id();
        Spine one = trial.series().list(house).getLast();
        int all = trial.series().list(house).size();
        for (String body : new String[] {"{\"diapason\": 99, \"no-such-field\": [1, 2]}", "{\"diapas", "null"}) {
            does(name(), "update revision set body = '" + body + "' where document = '" + one.id() + "'");
            // The studio that read it before keeps it at hand; another one does not.
            does(name(), "update document set revision = revision where id = '" + one.id() + "'");
            try (Trial other = trial.beside(room -> room)) {
                Browser there = owner.at(other.stranger());
                Page list = there.get("/en/");
                assertEquals(200, list.status());
                assertEquals(all, list.body().split("<li><a class=\"name\"", -1).length - 1);
                assertEquals(1, list.body().split("unreadable", -1).length - 1);
                for (String path : new String[] {"", "/matrix", "/history", "/framework"}) {
                    Page page = there.get("/en/series/" + one.id() + path);
                    assertEquals(503, page.status(), path);
                    assertTrue(page.body().contains("<h1>This document cannot be read</h1>"), path);
                    assertFalse(page.body().contains("Exception"), path);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
