package org.diapason.formats.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.moodle.MoodleForge;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.YamlWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path home;

    private Path series;
    private Path course;
    private final Map<String, String> parts = MoodleForge.bakery();

    @BeforeEach
    void bring_a_course() throws IOException {
        series = home.resolve("ma-serie");
        course = home.resolve("pain.mbz");
        MoodleForge.pack(parts, course);
    }

    @Test
    void what_was_brought_can_be_read_as_a_series() throws IOException {
        bring(false, course).write();
        List<MicroCredential> all = read();
        assertEquals(
                List.of("PAIN-1"), all.stream().map(mc -> mc.code().value()).toList());
        assertEquals(2, all.getFirst().learning().modules().get().size());
    }

    @Test
    void every_value_has_its_place_in_the_record() throws IOException {
        bring(false, course).write();
        String record = Files.readString(series.resolve("imports.yaml"));
        assertTrue(record.contains("outcomes[O1].statement.fr ← pain.mbz!course/course.xml:1:"));
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        bring(false, course).write();
        Map<String, String> before = content();
        Portfolio.Arrival again = bring(false, course);
        assertEquals(Map.of(), again.pages());
        again.write();
        assertEquals(before, content());
    }

    @Test
    void a_changed_file_is_told_and_not_taken() throws IOException {
        bring(false, course).write();
        Map<String, String> before = content();
        Portfolio.Arrival again = bring(false, changedCourse());
        assertEquals(
                List.of(Change.Kind.CHANGED),
                again.changes().stream().map(Change::kind).toList());
        again.write();
        assertEquals(before, content());
    }

    @Test
    void a_changed_file_is_taken_when_it_is_accepted_and_edits_stay() throws IOException {
        bring(false, course).write();
        Path file = series.resolve("micro-credentials/01-PAIN-1.yaml");
        Files.writeString(file, Files.readString(file).replace("Le pain au levain", "Notre pain"));
        bring(true, changedCourse()).write();
        MicroCredential mc = read().getFirst();
        assertEquals("Notre pain", mc.title().in(Lang.FR).orElseThrow());
        assertEquals(
                "La fournée", mc.learning().modules().get().getLast().title().toString());
        assertEquals(Map.of(), bring(true, course).pages());
    }

    @Test
    void comments_outlive_what_is_brought() throws IOException {
        bring(false, course).write();
        Path file = series.resolve("micro-credentials/01-PAIN-1.yaml");
        Files.writeString(file, "# Ours.\n" + Files.readString(file) + "# The end.\n");
        Path main = series.resolve("series.yaml");
        Files.writeString(main, "# A series.\n" + Files.readString(main) + "# No more.\n");
        bring(true, changedCourse()).write();
        String text = Files.readString(file);
        assertTrue(text.startsWith("# Ours.\n") && text.contains("La fournée") && text.endsWith("# The end.\n"), text);
        assertTrue(Files.readString(main).startsWith("# A series.\n"));
    }

    @Test
    void a_series_in_one_file_of_another_name_stays_in_that_file() throws IOException {
        bring(false, course).write();
        Path brought = series;
        String item = Files.readString(brought.resolve("micro-credentials/01-PAIN-1.yaml"));
        for (String name : List.of("series.yml", "series.json")) {
            Path one = home.resolve(name.replace('.', '-'));
            Files.createDirectories(one);
            Files.copy(brought.resolve("imports.yaml"), one.resolve("imports.yaml"));
            Node all = tree(Files.readString(brought.resolve("series.yaml")) + "micro-credentials:\n  - "
                    + item.strip().replace("\n", "\n    "));
            Files.writeString(one.resolve(name), name.endsWith("json") ? JsonWriter.write(all) : YamlWriter.write(all));
            series = one;
            bring(true, changedCourse()).write();
            assertEquals(Set.of(name, "imports.yaml"), content().keySet());
            assertEquals(
                    "La fournée",
                    read().getFirst()
                            .learning()
                            .modules()
                            .get()
                            .getLast()
                            .title()
                            .toString());
        }
    }

    @Test
    void a_framework_kept_elsewhere_stays_where_it_is() throws IOException {
        bring(false, course).write();
        Files.writeString(home.resolve("shared.yaml"), "code: F\ntitle: Frame\nversion: 1\n");
        Path main = series.resolve("series.yaml");
        Files.writeString(main, Files.readString(main) + "framework: ../shared.yaml\n");
        String before = Files.readString(main);
        bring(true, changedCourse()).write();
        assertEquals(before, Files.readString(main));
    }

    @Test
    void a_zip_of_mixed_files_gives_what_each_holds_and_tells_the_rest() throws IOException {
        Path mixed = home.resolve("tout.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(mixed))) {
            zip.putNextEntry(new ZipEntry("cours/pain.mbz"));
            zip.write(Files.readAllBytes(course));
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[] {1, 2, 3});
        }
        Portfolio.Arrival arrival = bring(false, mixed);
        assertEquals(
                List.of("tout.zip!cours/pain.mbz", "tout.zip!photo.jpg"),
                arrival.found().stream().map(Found::file).toList());
        assertTrue(arrival.hasUnread());
        assertEquals(
                Fault.NOT_RECOGNISED,
                arrival.found().getLast().intake().troubles().getFirst().fault());
        arrival.write();
        assertEquals(1, read().size());
    }

    @Test
    void two_courses_of_one_title_are_one_micro_credential() throws IOException {
        Path second = home.resolve("pain-2.mbz");
        parts.computeIfPresent("course/course.xml", (part, xml) -> xml.replace("PAIN-1", "autre cours"));
        MoodleForge.pack(parts, second);
        Portfolio.Arrival arrival = bring(false, course, second);
        assertEquals(List.of("PAIN-1"), arrival.codes().get("pain-2.mbz"));
    }

    @Test
    void a_column_keeps_the_meaning_that_a_person_gave_it() throws IOException {
        Path sheet = Files.writeString(home.resolve("s.csv"), "Code,Titre,Durée\nPE,Pétrir,12\nFE,Lever,14\n");
        bring(false, sheet).write();
        Path columns = series.resolve("columns.yaml");
        String understood = Files.readString(columns);
        assertEquals(Map.of(), bring(false, sheet).pages());
        Files.writeString(columns, understood.replaceFirst("(header: Durée\\s+field: )\\S+", "$1weeks"));
        String corrected = Files.readString(columns);
        bring(true, sheet).write();
        assertTrue(read().getFirst().delivery().weeks().isStated());
        Files.writeString(sheet, "Note,Code,Titre,Durée\nneuve,PE,Pétrir,13\nvieille,FE,Lever,14\n");
        bring(true, sheet).write();
        assertTrue(Files.readString(columns).startsWith(corrected.strip()));
        assertTrue(Files.readString(columns).contains("header: Note"));
        assertEquals(Map.of(), bring(true, sheet).pages());
    }

    @Test
    void a_dispute_is_told_until_it_is_settled() throws IOException {
        bring(false, course).write();
        Path file = series.resolve("micro-credentials/01-PAIN-1.yaml");
        Files.writeString(file, Files.readString(file).replace("La cuisson", "Le four"));
        bring(true, changedCourse()).write();
        parts.put("course/course.xml", "<course id='2'><shortname>PAIN-1</shortname></course>");
        MoodleForge.pack(parts, course);
        assertTrue(bring(false, course).changes().stream()
                .anyMatch(change ->
                        change.kind() == Change.Kind.DISPUTED && change.place().equals("PAIN-1.modules[M2].title.fr")));
    }

    @Test
    void what_a_file_no_longer_has_stays_and_is_told() throws IOException {
        Path list = home.resolve("courses.csv");
        Files.writeString(list, "shortname,fullname\nA,Pain\nB,Sel\n");
        bring(false, list).write();
        Files.writeString(list, "shortname,fullname\nA,Pain\n");
        Portfolio.Arrival again = bring(false, list);
        assertEquals(
                List.of("GONE B"),
                again.changes().stream()
                        .map(change -> change.kind() + " " + change.place())
                        .toList());
        again.write();
        assertEquals(2, read().size());
    }

    @Test
    void a_word_document_is_one_file_that_nobody_reads() throws IOException {
        Path document = home.resolve("plan.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(document))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        Portfolio.Arrival arrival = bring(false, document);
        assertEquals(
                List.of("plan.docx"), arrival.found().stream().map(Found::file).toList());
    }

    @Test
    void nothing_is_written_before_it_is_asked_for() throws IOException {
        bring(false, course);
        assertFalse(Files.exists(series));
    }

    private Path changedCourse() throws IOException {
        parts.computeIfPresent(
                "sections/section_12/section.xml", (part, xml) -> xml.replace("La cuisson", "La fournée"));
        MoodleForge.pack(parts, course);
        return course;
    }

    private Portfolio.Arrival bring(boolean accept, Path... files) throws IOException {
        Path scratch = Files.createTempDirectory(home, "scratch");
        Setting setting = new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
        return new Portfolio(series, setting, accept).bring(List.of(files), TODAY);
    }

    private List<MicroCredential> read() {
        return SeriesFiles.read(series).dossier().orElseThrow().series().microCredentials();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(series)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                content.put(series.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    private static Node tree(String yaml) {
        return new TreeReader()
                .read("one.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow();
    }
}
