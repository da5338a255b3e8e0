package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.AcceptanceCriteria;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.acceptance.Drift.Sort;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.moodle.MoodleForge;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course that comes back as a Moodle backup or an export of Open edX, and what such a file cannot tell. */
class ElsewhereTest {

    @TempDir
    Path folder = Path.of("");

    private final Judged judged = Judged.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow(), LocalDate.of(2026, 11, 26));
    private final MicroCredential asked = judged.series().microCredentials().getFirst();
    private final CourseSkeleton skeleton = CourseSkeleton.of(judged, asked);

    @Test
    void a_moodle_backup_of_the_course_is_faithful_and_does_not_tell_what_it_cannot() throws IOException, Refusal {
        Delivered delivered = read(moodle("</page>"), "course.mbz");

        assertEquals(Origin.MOODLE, delivered.origin());
        assertEquals(Optional.of(asked), Verification.meant(judged, delivered.outline()));
        assertEquals(List.of(), DriftAudit.of(skeleton, delivered, Lang.FR).differences());
        Map<String, Answer> answers = answers(delivered);
        for (String held : List.of("package-opens", "skeleton-kept", "modules", "slots", "no-scripts")) {
            assertEquals(Answer.PASS, answers.get(held), held);
        }
        for (String open : List.of("rights-stated", "quizzes-complete", "all-written")) {
            assertEquals(Answer.CANNOT_TELL, answers.get(open), open);
        }
        assertTrue(delivered.origin().untold().isPresent());
    }

    @Test
    void what_shows_in_a_moodle_backup_is_told_all_the_same() throws IOException, Refusal {
        Map<String, String> parts = moodle("<content>&lt;script&gt;1&lt;/script&gt;&lt;p class=\"diapason-fill\"&gt;x"
                + "&lt;/p&gt;</content></page>");
        parts.replaceAll((name, words) -> words.replace("<question_instance/>", ""));
        Map<String, Answer> answers = answers(read(parts, "course.mbz"));

        for (String missed : List.of("no-scripts", "all-written", "quizzes-complete")) {
            assertEquals(Answer.FAIL, answers.get(missed), missed);
        }
    }

    @Test
    void a_page_that_left_moodle_is_missing() throws IOException, Refusal {
        Map<String, String> parts = moodle("</page>");
        parts.replaceAll((name, words) -> words.replaceFirst("<activity><moduleid>2</moduleid>.*?</activity>", ""));
        Drift drift = DriftAudit.of(skeleton, read(parts, "course.mbz"), Lang.FR);

        assertFalse(drift.isFaithful());
        assertEquals(
                List.of(Sort.MISSING),
                drift.differences().stream().map(Drift.Difference::sort).toList());
    }

    @Test
    void an_export_of_open_edx_is_compared_by_its_subsections_or_their_pages() throws IOException, Refusal {
        for (boolean deep : List.of(false, true)) {
            Delivered delivered = read(olx(deep, " license='all-rights-reserved'"), "course.tar.gz");

            assertEquals(Origin.OLX, delivered.origin());
            assertTrue(DriftAudit.of(skeleton, delivered, Lang.FR).isFaithful());
            Map<String, Answer> answers = answers(delivered);
            assertEquals(Answer.PASS, answers.get("rights-stated"));
            assertEquals(Answer.PASS, answers.get("slots"));
            assertEquals(Answer.CANNOT_TELL, answers.get("quizzes-complete"));
        }
        assertEquals(Answer.FAIL, answers(read(olx(false, ""), "course.tar.gz")).get("rights-stated"));
    }

    private Map<String, Answer> answers(Delivered delivered) {
        return Verification.of(judged, asked, AcceptanceCriteria.of(judged), delivered).results().stream()
                .collect(Collectors.toMap(each -> each.criterion().id().value(), Acceptance.Result::answer));
    }

    private Delivered read(Map<String, String> parts, String name) throws IOException, Refusal {
        Path file = folder.resolve(name);
        MoodleForge.pack(parts, file);
        return Delivered.read(
                new Artifact(name, file),
                new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
    }

    /** The course as Moodle backs it up after it imported a cartridge: no section has a name, its title is the summary. */
    private Map<String, String> moodle(String endOfPage) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder activities = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        int id = 0;
        for (int at = 0; at < skeleton.units().size(); at++) {
            Unit unit = skeleton.units().get(at);
            sections.append("<section><directory>sections/section_" + at + "</directory></section>");
            parts.put(
                    "sections/section_" + at + "/section.xml",
                    "<section id='" + at + "'><number>" + at + "</number><name>$@NULL@$</name><summary>"
                            + unit.title().show(Lang.FR)
                            + "</summary><sequence></sequence><visible>1</visible></section>");
            for (Part part : unit.parts()) {
                String mod = mod(part);
                String folder = "activities/" + mod + "_" + ++id;
                activities.append("<activity><moduleid>" + id + "</moduleid><sectionid>" + at
                        + "</sectionid><modulename>" + mod + "</modulename><title>"
                        + part.title().show(Lang.FR) + "</title><directory>" + folder + "</directory></activity>");
                boolean hidden = part instanceof Part.Page page && page.forFacilitators();
                parts.put(folder + "/module.xml", "<module><visible>" + (hidden ? 0 : 1) + "</visible></module>");
                parts.put(
                        folder + "/" + mod + ".xml",
                        "<activity><" + mod + "><intro>" + inside(part) + "</intro>"
                                + (mod.equals("page") ? endOfPage : questions(part) + "</" + mod + ">")
                                + "</activity>");
            }
        }
        parts.put(
                "moodle_backup.xml",
                "<moodle_backup><information><contents><activities>" + activities + "</activities><sections>" + sections
                        + "</sections></contents></information></moodle_backup>");
        parts.put(
                "course/course.xml",
                "<course id='2'><fullname>" + skeleton.title().show(Lang.FR) + "</fullname><lang>fr</lang></course>");
        return parts;
    }

    private static String mod(Part part) {
        return switch (part) {
            case Part.Page ignored -> "page";
            case Part.Discussion ignored -> "forum";
            case Part.Quiz ignored -> "quiz";
            case Part.Assignment ignored -> "assign";
            case Part.Link ignored -> "url";
        };
    }

    private static String inside(Part part) {
        return "&lt;p&gt;" + part.id() + "&lt;/p&gt;";
    }

    private static String questions(Part part) {
        return part instanceof Part.Quiz quiz
                ? "<question_instances>" + "<question_instance/>".repeat(quiz.size()) + "</question_instances>"
                : "";
    }

    /** The course in Open edX: a subsection for each part, or one subsection in each chapter with a page for each part. */
    private Map<String, String> olx(boolean deep, String license) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder chapters = new StringBuilder();
        for (int at = 0; at < skeleton.units().size(); at++) {
            Unit unit = skeleton.units().get(at);
            chapters.append("<chapter url_name='c" + at + "'/>");
            StringBuilder inner = new StringBuilder(deep ? "<sequential display_name='Tout'>" : "");
            for (Part part : unit.parts()) {
                String title = part.title().show(Lang.FR).replace("'", "&apos;");
                String problems = part instanceof Part.Quiz quiz
                        ? "<problem><choiceresponse/></problem>".repeat(quiz.size())
                        : "<html>" + inside(part) + "</html>";
                inner.append(
                        deep
                                ? "<vertical display_name='" + title + "'>" + problems + "</vertical>"
                                : "<sequential display_name='" + title + "'><vertical display_name='Page'>" + problems
                                        + "</vertical></sequential>");
            }
            inner.append(deep ? "</sequential>" : "");
            parts.put(
                    "course/chapter/c" + at + ".xml",
                    "<chapter display_name='" + unit.title().show(Lang.FR).replace("'", "&apos;") + "'>" + inner
                            + "</chapter>");
        }
        parts.put("course/course.xml", "<course url_name='run' org='o' course='" + skeleton.code() + "'/>");
        parts.put(
                "course/course/run.xml",
                "<course display_name='" + skeleton.title().show(Lang.FR).replace("'", "&apos;") + "'" + license + ">"
                        + chapters + "</course>");
        return parts;
    }
}
