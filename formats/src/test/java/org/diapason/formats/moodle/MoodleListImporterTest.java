package org.diapason.formats.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.IntakeReading;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleListImporterTest {

    private static final String LIST = """
            \uFEFFshortname;fullname;category;summary;startdate;enddate;lang;customfield_budget
            PAIN-1;Le pain;12;"<p>Vous serez capable de :</p><ul><li>pétrir</li></ul>";2026-09-01;2026-10-01;fr_ca;1000
            PAIN-2;Sourdough;12;"Bread; with time";;;en;
            ;;12;;;;;
            """;

    @TempDir
    Path folder;

    @Test
    void each_row_is_a_micro_credential() throws Exception {
        List<MicroCredential> all = IntakeReading.of(read(LIST));
        assertEquals(
                List.of("PAIN-1", "PAIN-2"),
                all.stream().map(mc -> mc.code().value()).toList());
        assertEquals(1, all.getFirst().learning().outcomes().get().size());
        assertEquals(1, all.getFirst().delivery().offerings().size());
        assertEquals("Sourdough", all.getLast().title().in(Lang.EN).orElseThrow());
    }

    @Test
    void a_cell_without_a_place_and_a_row_without_a_name_are_left_and_told() throws Exception {
        List<String> left = read(LIST).remarks().stream()
                .filter(remark -> remark.fate() == Remark.Fate.LEFT)
                .map(remark -> remark.spot().toString())
                .toList();
        assertEquals(List.of("courses.csv!H2", "courses.csv!A4"), left);
    }

    @Test
    void another_csv_file_is_not_its_own() throws Exception {
        assertFalse(new MoodleListImporter().recognises(file("title,hours\nBread,3\n")));
        assertTrue(new MoodleListImporter().recognises(file("\"shortname\",\"fullname\"\r\na,b\r\n")));
    }

    @Test
    void quotes_that_never_close_are_refused() {
        assertThrows(Refusal.class, () -> read("shortname,fullname\nx,\"y" + "z".repeat(20_000_000)));
    }

    private Intake read(String content) throws Exception {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        Setting setting = new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
        return new MoodleListImporter().read(file(content), setting);
    }

    private Artifact file(String content) throws IOException {
        Path file = folder.resolve("courses.csv");
        Files.writeString(file, content);
        return new Artifact("courses.csv", file);
    }
}
