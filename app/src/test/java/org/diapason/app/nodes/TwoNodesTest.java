package org.diapason.app.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.diapason.core.base.Id;
import org.diapason.store.people.PostgresPeople;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL are one studio, and one of them goes on alone when the other is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(90)
class TwoNodesTest {

    private static final String PORTFOLIO =
            "code,title,hours\r\nSON-1,Sonate pour deux noeuds,12\r\nSON-2,Fugue pour deux noeuds,14\r\n";

    private final List<AutoCloseable> open = new ArrayList<>();
    private final Client somebody = new Client();
    private Database database;
    private Deeds deeds;
    private Node first;
    private Node second;
    private String series;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
        open.addFirst(postgres);
        database = postgres.open();
        open.addFirst(database);
        first = Node.start(folder.resolve("first"), postgres.owner()).await();
        open.addFirst(first);
        second = Node.start(folder.resolve("second"), postgres.owner());
        open.addFirst(second);
        signInOnTheFirst();
        second.await();
        Id organisation = PostgresPeople.in(database, (jdbc, by, at, verb, words, about) -> {})
                .organisations()
                .first()
                .orElseThrow()
                .id();
        deeds = new Deeds(database, organisation);
    }

    private void signInOnTheFirst() throws IOException, InterruptedException {
        somebody.get(first, first.link());
        Client.Page in = somebody.post(
                first,
                first.link(),
                "name",
                "Amélie Roy",
                "email",
                "amelie.roy@example.ca",
                "password",
                "un diapason bien accordé");
        assertEquals(303, in.status(), in.body());
        somebody.get(first, "/en/series/new");
        Client.Page begun = somebody.post(
                first, "/en/series/new", "title-fr", "Sonate boréale", "title-en", "Northern sonata", "source", "fr");
        assertEquals(303, begun.status(), begun.body());
        series = begun.location();
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void who_signs_in_on_one_node_is_signed_in_on_the_other() throws Exception {
        assertEquals(200, somebody.get(second, "/en/accord").status());
        assertEquals(303, new Client().get(second, "/en/accord").status());
    }

    @Test
    void what_is_saved_on_one_node_is_seen_on_the_other_at_once() throws Exception {
        assertTrue(somebody.get(second, series.replace("/en/", "/fr/")).body().contains("Sonate boréale"));
        for (int i = 0; i < 5; i++) {
            String words = "Parole " + UUID.randomUUID();
            Client.Page saved = somebody.post(first, series + "/talk", "words", words);
            assertEquals(303, saved.status(), saved.body());
            assertTrue(somebody.get(second, series + "/talk").body().contains(words));
        }
    }

    @Test
    void what_is_saved_on_one_node_is_found_by_its_words_on_the_other() throws Exception {
        Client.Page found = somebody.get(second, "/fr/search?q=boreale");
        assertTrue(found.body().contains("Sonate boréale"), found.body());
    }

    @Test
    void what_a_team_answers_on_one_node_reaches_who_listens_on_the_other() throws Exception {
        somebody.get(second, series + "/workshop");
        String workshop =
                somebody.post(second, series + "/workshop", "element", "hours").location();
        BlockingQueue<String> heard = somebody.listen(first, workshop + "/events");
        assertTrue(hears(heard, "event:open"));
        assertEquals(
                303,
                somebody.post(second, workshop + "/replies", "shape", "free", "reason", "Parce que")
                        .status());
        assertTrue(hears(heard, "event:changed"));
    }

    private static boolean hears(BlockingQueue<String> heard, String line) throws InterruptedException {
        for (String each = heard.poll(10, TimeUnit.SECONDS); each != null; each = heard.poll(10, TimeUnit.SECONDS)) {
            if (each.startsWith(line)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void an_import_that_one_node_reads_is_followed_on_the_other() throws Exception {
        somebody.get(first, "/en/accord");
        Client.Page sent = somebody.postFile(first, "/en/accord", "portfolio.csv", PORTFOLIO);
        assertEquals(303, sent.status(), sent.body());
        Client.Page seen = somebody.get(second, sent.location());
        assertEquals(200, seen.status());
        for (int i = 0; i < 100 && !seen.body().contains("/acceptance"); i++) {
            Thread.sleep(100);
            seen = somebody.get(second, sent.location());
        }
        assertTrue(seen.body().contains("/acceptance"), seen.body());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_killed_node_takes_nothing_with_it_that_it_acknowledged() throws Exception {
        somebody.get(first, series + "/talk");
        Chorus chorus = Chorus.of(4, somebody, first, series + "/talk");
        chorus.awaitAcknowledged(40);
        first.kill();
        chorus.awaitEnd();
        somebody.get(second, series + "/talk");
        for (Chorus.Phrase each : chorus.all()) {
            assertEquals(303, each.say(somebody, second, series + "/talk").status());
        }
        for (Chorus.Phrase each : chorus.all()) {
            assertEquals(1, deeds.times(each.words()), each::words);
        }
        List<Long> threads = deeds.threads();
        long before = threads.getFirst();
        assertEquals(LongStream.range(before, before + threads.size()).boxed().toList(), threads);
        assertEquals(threads.size(), deeds.recorded());
        assertEquals(Optional.empty(), deeds.fault());
        assertNotEquals(0, chorus.unanswered());
    }
}
