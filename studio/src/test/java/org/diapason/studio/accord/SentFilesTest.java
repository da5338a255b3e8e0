package org.diapason.studio.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Spine;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

/** What stays of files that somebody sent, and which are not taken. */
class SentFilesTest {

    private static final String PORTFOLIO = """
            Code,Titre,Durée,Séances en direct,Mode
            B-1,Bases,30 h,3,En ligne
            B-2,Eau,30 h,3,En ligne
            B-3,Sols,45 h,2,Hybride
            """;

    private final Walk walk = new Walk(studio -> List.of(new AccordRoutes(studio)));

    private String sent(String address, String content) {
        Upload file = new Upload("files", "portefeuille.csv", content.getBytes(StandardCharsets.UTF_8));
        String path = walk.post(address, Map.of("name", "Le vivant", "lang", "fr"), file)
                .path();
        for (int i = 0; i < 200 && walk.get(path).html().contains("hx-trigger=\"every"); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return path;
    }

    private List<Spine> parcels() {
        return walk.studio().shelves().of(Parcel.SCRIPT).list(walk.organisation());
    }

    private Id accepted(String path) {
        String next = walk.post(path + "/acceptance", Map.of()).path();
        return Id.parse(next.replaceFirst(".*/series/([^/]+)/.*", "$1")).orElseThrow();
    }

    @Test
    void an_import_keeps_no_revision_of_how_far_it_was_and_no_bytes_once_it_is_taken() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        assertTrue(parcels().isEmpty());
        String path = sent("/series/" + series + "/accord", PORTFOLIO.replace("45 h", "40 h"));
        Id second = Id.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        assertEquals(
                List.of("import-read", "files-sent"),
                walk.studio().shelves().of(ImportForms.SCRIPT).history(walk.organisation(), second).stream()
                        .map(past -> past.verb().value())
                        .toList());
        Id parcel = parcels().getFirst().id();
        walk.post(path + "/removal", Map.of());
        assertEquals(List.of(), walk.studio().shelves().of(Parcel.SCRIPT).history(walk.organisation(), parcel));
    }

    @Test
    void a_mark_says_how_far_a_reading_is_and_when_its_reader_was_last_there() {
        Import.Reading reading =
                new Import.Reading(Instant.parse("2026-06-15T14:00:00Z"), Fact.of("a file, with spaces.csv"), 3, 7);
        Import.Reading begun = new Import.Reading(Instant.EPOCH, Fact.silent(), 0, 0);
        assertEquals(reading, begun.marked(reading.mark()));
        assertEquals(begun, reading.marked(begun.mark()));
        assertEquals(begun, begun.marked(""));
    }

    private void refused(Upload file, String part) {
        Walk.Seen seen = walk.post("/accord", Map.of("lang", "fr"), file);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("href=\"#files\""));
        assertTrue(seen.html().contains(part), seen.html());
        assertEquals(List.of(), parcels());
    }

    @Test
    void a_file_without_bytes_is_refused_by_name() {
        refused(new Upload("files", "vide.csv", new byte[0]), "vide.csv");
        refused(new Upload("files", "<b>.xlsx", new byte[0]), "&lt;b&gt;.xlsx");
    }

    @Test
    void more_than_can_be_sent_at_once_is_refused() {
        refused(new Upload("files", "cours.zip", new byte[64_000_001]), "64");
    }
}
