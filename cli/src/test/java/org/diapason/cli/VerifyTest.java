package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course that is made, verified and compared by commands alone. */
class VerifyTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        assertEquals(
                0,
                run(
                                Lang.FR,
                                "make",
                                "cartridge",
                                "acceptance",
                                "examples/boulangerie",
                                "-o",
                                folder.toString(),
                                "--lang",
                                "fr")
                        .exit());
    }

    @Test
    void the_bare_skeleton_is_sent_back_and_the_file_and_the_series_agree() {
        Stage.Played byFile = run(
                Lang.EN,
                "verify",
                course(),
                "--rfq",
                folder.resolve("acceptance.json").toString());
        Stage.Played bySeries = run(Lang.EN, "verify", course(), "--rfq", "examples/boulangerie");

        assertEquals(1, byFile.exit());
        assertEquals(byFile.out(), bySeries.out());
        assertTrue(byFile.out().contains("all-written"));
    }

    @Test
    void whoever_makes_courses_reads_what_platforms_lose() {
        String said = run(Lang.FR, "make", "cartridge", "examples/boulangerie", "-o", folder.toString(), "--lang", "fr")
                .out();

        for (String system : List.of("Moodle", "Canvas", "Brightspace")) {
            assertTrue(said.contains("  " + system), system);
        }
    }

    @Test
    void machines_get_every_criterion_and_the_drift() {
        String json = run(Lang.EN, "verify", course(), "--rfq", "examples/boulangerie", "--format", "json")
                .out();

        for (String part :
                List.of("\"passed\": false", "\"id\": \"modules\"", "\"cannot-tell\"", "\"faithful\": true")) {
            assertTrue(json.contains(part), part);
        }
    }

    @Test
    void a_faithful_course_has_not_drifted_and_another_has() {
        assertEquals(0, run(Lang.FR, "drift", course(), "examples/boulangerie").exit());
        assertEquals(
                1,
                run(Lang.FR, "drift", course(), "examples/ontario-extend", "--micro-credential", "TL")
                        .exit());
    }

    @Test
    void what_a_backup_of_moodle_cannot_tell_is_said() throws IOException {
        Path backup = folder.resolve("course.mbz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("moodle_backup.xml"));
            zip.write("<moodle_backup><information/></moodle_backup>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("course/course.xml"));
            zip.write("<course><fullname>Pétrissage</fullname></course>".getBytes(StandardCharsets.UTF_8));
        }
        for (List<String> words : List.of(
                List.of("drift", backup.toString(), "examples/boulangerie"),
                List.of("verify", backup.toString(), "--rfq", "examples/boulangerie"))) {
            Stage.Played played = run(Lang.EN, words.toArray(String[]::new));
            assertEquals(1, played.exit(), played::err);
            assertTrue(played.out().contains("Moodle backup"), played::out);
            List<String> json = new ArrayList<>(words);
            json.addAll(List.of("--format", "json"));
            assertTrue(run(Lang.EN, json.toArray(String[]::new)).out().contains("\"origin\": \"moodle\""));
        }
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.imscc"), "no course");
        for (List<String> words : List.of(
                List.of("verify", torn.toString(), "--rfq", "examples/boulangerie"),
                List.of("verify", "nowhere.imscc", "--rfq", "examples/boulangerie"),
                List.of("verify", course(), "--rfq", "nowhere.json"),
                List.of("verify", course(), "--rfq", "examples/boulangerie", "--format", "xml"),
                List.of("drift", course(), "examples/ontario-extend"),
                List.of("drift", torn.toString(), "examples/boulangerie"))) {
            Stage.Played played = run(Lang.FR, words.toArray(String[]::new));
            assertEquals(2, played.exit(), words::toString);
            assertFalse(played.err().isBlank(), words::toString);
            assertFalse(played.err().contains("Exception"), played::err);
        }
    }

    private String course() {
        return folder.resolve("PE/cartridge.fr.imscc").toString();
    }

    private static Stage.Played run(Lang lang, String... words) {
        return Stage.play(HOUSE, lang, words);
    }
}
