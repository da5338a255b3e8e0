package org.diapason.formats.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.IntakeReading;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleImporterTest {

    @TempDir
    Path folder;

    @Test
    void a_course_is_a_micro_credential_with_its_sections_as_modules() throws Exception {
        MicroCredential mc = read(MoodleForge.bakery());
        assertEquals("PAIN-1", mc.code().value());
        assertEquals("Le pain au levain", mc.title().in(Lang.FR).orElseThrow());
        assertEquals("Sourdough bread", mc.title().in(Lang.EN).orElseThrow());
        assertEquals(
                List.of("Le levain", "La cuisson"),
                mc.learning().modules().get().stream()
                        .map(module -> module.title().toString())
                        .toList());
    }

    @Test
    void activities_come_in_the_order_of_the_section_with_their_amounts() throws Exception {
        List<Activity> activities = read(MoodleForge.bakery())
                .learning()
                .modules()
                .get()
                .getFirst()
                .activities()
                .get();
        assertEquals(
                List.of("reading", "discussion", "quiz"),
                activities.stream().map(each -> each.kind().value()).toList());
        assertEquals(Fact.of(Range.exactly(6)), activities.get(0).amount());
        assertEquals(Fact.of(Range.atLeast(1)), activities.get(1).amount());
        assertEquals(Fact.of(Range.exactly(3)), activities.get(2).amount());
    }

    @Test
    void a_quiz_and_an_assignment_are_assessments_and_a_weight_is_the_teacher_s() throws Exception {
        MicroCredential mc = read(MoodleForge.bakery());
        assertEquals(
                List.of("quiz", "assignment"),
                mc.learning().assessments().get().stream()
                        .map(each -> each.method().value())
                        .toList());
        assertEquals(Fact.silent(), mc.learning().assessments().get().get(0).weight());
        assertEquals(Fact.of(0.4), mc.learning().assessments().get().get(1).weight());
    }

    @Test
    void the_outcomes_that_the_summary_announces_are_its_outcomes() throws Exception {
        assertEquals(
                List.of("nourrir un levain", "cuire un pain"),
                read(MoodleForge.bakery()).learning().outcomes().get().stream()
                        .map(each -> each.statement().toString())
                        .toList());
    }

    @Test
    void nothing_of_the_people_in_a_backup_is_read() throws Exception {
        Intake intake = intake(MoodleForge.bakery());
        assertTrue(intake.remarks().stream()
                .anyMatch(remark -> remark.fate() == Remark.Fate.LEFT
                        && remark.spot().file().endsWith("!users.xml")));
        assertTrue(!intake.toString().contains("Camille"));
    }

    @Test
    void what_is_hidden_or_no_learning_is_left_and_told() throws Exception {
        List<Remark> left = intake(MoodleForge.bakery()).remarks().stream()
                .filter(remark -> remark.fate() == Remark.Fate.LEFT)
                .toList();
        assertEquals(
                List.of("Corrigé", "Sondage"),
                left.stream()
                        .map(Remark::original)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    @Test
    void a_missing_part_is_a_trouble_and_the_rest_comes_in() throws Exception {
        Map<String, String> parts = MoodleForge.bakery();
        parts.remove("activities/quiz_3/quiz.xml");
        parts.remove("sections/section_12/section.xml");
        Intake intake = intake(parts);
        assertEquals(
                List.of(Fault.MISSING_PART, Fault.MISSING_PART),
                intake.troubles().stream().map(each -> each.fault()).toList());
        assertEquals(
                1,
                IntakeReading.of(intake).getFirst().learning().modules().get().size());
    }

    @Test
    void a_backup_of_184_bytes_is_refused() throws IOException {
        Path file = folder.resolve("course.mbz");
        Files.write(file, java.util.Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B, 8, 0}, 184));
        assertThrows(Refusal.class, () -> new MoodleImporter().read(new Artifact("course.mbz", file), setting()));
    }

    private MicroCredential read(Map<String, String> parts) throws Exception {
        Intake intake = intake(parts);
        assertEquals(List.of(), intake.troubles());
        return IntakeReading.of(intake).getFirst();
    }

    private Intake intake(Map<String, String> parts) throws Exception {
        Path file = folder.resolve("course.mbz");
        MoodleForge.pack(parts, file);
        Artifact artifact = new Artifact("course.mbz", file);
        assertTrue(new MoodleImporter().recognises(artifact));
        return new MoodleImporter().read(artifact, setting());
    }

    private Setting setting() throws IOException {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        return new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, java.util.Optional.empty(), scratch);
    }
}
