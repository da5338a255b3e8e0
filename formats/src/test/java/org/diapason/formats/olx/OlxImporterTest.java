package org.diapason.formats.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Item;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.IntakeReading;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlxImporterTest {

    @TempDir
    Path folder;

    @Test
    void a_course_is_a_micro_credential_with_its_chapters_as_modules() throws Exception {
        MicroCredential mc = read(bakery());
        assertEquals("PAIN101", mc.code().value());
        assertEquals("Sourdough", mc.title().toString());
        assertEquals(
                List.of("Starter", "Oven"),
                mc.learning().modules().get().stream()
                        .map(module -> module.title().toString())
                        .toList());
    }

    @Test
    void the_texts_of_a_unit_are_one_reading_and_its_problems_one_quiz() throws Exception {
        List<Activity> activities = read(bakery())
                .learning()
                .modules()
                .get()
                .getFirst()
                .activities()
                .get();
        assertEquals(
                List.of("video", "reading", "quiz"),
                activities.stream().map(each -> each.kind().value()).toList());
        assertEquals(Fact.of(Range.exactly(3)), activities.get(0).amount());
        assertEquals(Fact.of(Range.exactly(5)), activities.get(1).amount());
        assertEquals(Fact.of(Range.exactly(2)), activities.get(2).amount());
    }

    @Test
    void hours_a_week_over_the_weeks_are_the_hours() throws Exception {
        MicroCredential mc = read(bakery());
        assertEquals(Fact.of(Range.of(12, 20)), mc.delivery().hours());
        assertEquals(Fact.of(Range.exactly(4)), mc.delivery().weeks());
    }

    @Test
    void hours_a_week_without_weeks_say_no_hours() throws Exception {
        Map<String, String> parts = bakery();
        parts.remove("course/about/duration.html");
        assertEquals(Fact.silent(), read(parts).delivery().hours());
    }

    @Test
    void graded_work_carries_the_weight_of_the_policy() throws Exception {
        MicroCredential mc = read(bakery());
        assertEquals(
                List.of("quiz 0.4", "project 0.6"),
                mc.learning().assessments().get().stream()
                        .map(each -> each.method() + " " + each.weight().get())
                        .toList());
    }

    @Test
    void the_outcomes_of_the_overview_are_its_outcomes() throws Exception {
        assertEquals(
                List.of("Feed a starter"),
                read(bakery()).learning().outcomes().get().stream()
                        .map(each -> each.statement().toString())
                        .toList());
    }

    @Test
    void a_part_that_points_to_nothing_is_told_and_the_rest_comes_in() throws Exception {
        Map<String, String> parts = bakery();
        parts.remove("course/sequential/s1.xml");
        Intake intake = intake(parts);
        assertEquals(
                List.of(Fault.MISSING_PART),
                intake.troubles().stream().map(each -> each.fault()).toList());
        assertEquals(
                2,
                IntakeReading.of(intake).getFirst().learning().modules().get().size());
    }

    @Test
    void parts_that_hold_one_another_come_to_an_end() throws Exception {
        Map<String, String> parts = bakery();
        parts.put(
                "course/sequential/s1.xml",
                "<sequential><sequential url_name='s1'/><vertical url_name='v1'/></sequential>");
        parts.put("course/vertical/v1.xml", "<vertical><vertical url_name='v1'/><chapter url_name='c1'/></vertical>");
        Intake intake = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> intake(parts));
        assertEquals(1, intake.microCredentials().size());
    }

    @Test
    void a_problem_that_asks_one_thing_is_a_question() throws Exception {
        Map<String, String> parts = bakery();
        parts.put("course/problem/p1.xml", """
                <problem weight="2.0"><multiplechoiceresponse><label>Why does bread rise?</label>
                <choicegroup><choice correct="true">Gas<choicehint>Yes, carbon dioxide.</choicehint></choice>
                <choice correct="false">Salt</choice></choicegroup></multiplechoiceresponse>
                <solution><p>Yeast makes gas.</p></solution></problem>
                """);
        List<Item> items = quizzes(read(parts));
        assertEquals(1, items.size());
        Item item = items.getFirst();
        assertEquals("Why does bread rise?", item.stem().toString());
        assertEquals(Fact.of(2), item.points());
        assertEquals("Yeast makes gas.", item.feedback().get().toString());
        Item.Answer.One one = assertInstanceOf(Item.Answer.One.class, item.answer());
        assertEquals(
                List.of("Gas", "Salt"),
                one.choices().stream().map(each -> each.label().toString()).toList());
        assertEquals(
                List.of(true, false),
                one.choices().stream().map(Item.Choice::right).toList());
        assertEquals(
                "Yes, carbon dioxide.",
                one.choices().getFirst().feedback().get().toString());

        parts.put(
                "course/problem/p1.xml",
                "<problem><p>Flour and ___</p><stringresponse answer='water'><additional_answer answer='milk'/></stringresponse></problem>");
        assertEquals(
                List.of("water", "milk"),
                assertInstanceOf(
                                Item.Answer.Blank.class,
                                quizzes(read(parts)).getFirst().answer())
                        .accepted()
                        .stream()
                        .map(Text::toString)
                        .toList());
        parts.put(
                "course/problem/p1.xml",
                "<problem><p>Which?</p><choiceresponse><checkboxgroup/></choiceresponse></problem>");
        assertEquals(List.of(), quizzes(read(parts)));
        parts.put("course/problem/p1.xml", "<problem><p>Why <b>so</b> warm?</p><stringresponse answer='x'/></problem>");
        assertEquals(List.of(), quizzes(read(parts)), "words whose order is lost are no question");
    }

    private static List<Item> quizzes(MicroCredential mc) {
        return mc.learning().modules().get().stream()
                .flatMap(module -> module.activities().orElse(List.of()).stream())
                .flatMap(activity -> activity.questions().orElse(List.of()).stream())
                .toList();
    }

    private MicroCredential read(Map<String, String> parts) throws Exception {
        Intake intake = intake(parts);
        assertEquals(List.of(), intake.troubles());
        return IntakeReading.of(intake).getFirst();
    }

    private Intake intake(Map<String, String> parts) throws Exception {
        Path file = folder.resolve("course.tar.gz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Artifact artifact = new Artifact("course.tar.gz", file);
        assertTrue(new OlxImporter().recognises(artifact));
        return new OlxImporter().read(artifact, setting());
    }

    private Setting setting() throws IOException {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        return new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
    }

    private static Map<String, String> bakery() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("course/course.xml", "<course url_name='2026' org='Levain' course='PAIN101'/>");
        parts.put(
                "course/course/2026.xml",
                "<course display_name='Sourdough' language='en'><chapter url_name='c1'/><chapter url_name='c2'/>"
                        + "<wiki slug='x'/></course>");
        parts.put("course/chapter/c1.xml", "<chapter display_name='Starter'><sequential url_name='s1'/></chapter>");
        parts.put("course/chapter/c2.xml", "<chapter display_name='Oven'/>");
        parts.put(
                "course/sequential/s1.xml",
                "<sequential display_name='Feeding'><vertical display_name='Feed it'><html url_name='h1'/>"
                        + "<video display_name='Watch' start_time='00:00:00' end_time='00:02:30'/>"
                        + "<problem url_name='p1'/></vertical></sequential>");
        parts.put("course/html/h1.xml", "<html filename='h1' display_name='Read'/>");
        parts.put("course/html/h1.html", "<p>Flour and water, one day</p>");
        parts.put(
                "course/problem/p1.xml",
                "<problem><multiplechoiceresponse/><p><numericalresponse answer='4'/></p></problem>");
        parts.put("course/about/effort.html", "3-5 hours per week");
        parts.put("course/about/duration.html", "4 weeks");
        parts.put(
                "course/about/overview.html",
                "<h2>What you'll learn</h2><ul><li>Feed a starter</li></ul><h2>Staff</h2><ul><li>A baker</li></ul>");
        parts.put(
                "course/policies/2026/grading_policy.json",
                "{\"GRADER\":[{\"type\":\"Quizzes\",\"weight\":0.4},{\"type\":\"Final project\",\"weight\":0.6}]}");
        parts.put("course/policies/2026/policy.json", "{\"course/2026\":{\"display_name\":\"Sourdough\"}}");
        return parts;
    }
}
