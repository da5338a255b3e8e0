package org.diapason.formats.cartridge;

import static org.diapason.formats.cartridge.Looking.at;
import static org.diapason.formats.cartridge.Looking.each;
import static org.diapason.formats.cartridge.Looking.maps;
import static org.diapason.formats.cartridge.Looking.troublesAsSeries;
import static org.diapason.formats.cartridge.Looking.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a course that a learning management system exported. */
class CartridgeTest {

    private static final String PAGE = "<html><body><h1>Welcome</h1><p>One two three four five six.</p>"
            + "<h2>Learning outcomes</h2><ul><li>Describe a pathway</li><li>Build a badge</li></ul></body></html>";

    @TempDir
    Path folder;

    /** A course with one thing of each sort; its types are of 1.1 whatever it declares. */
    static Forge full(String version) {
        return new Forge(version)
                .about("Badges 101", "en-CA", "A short course. &lt;p&gt;Duration: 12 hours&lt;/p&gt;", "CC BY 4.0")
                .open("m1", "Begin")
                .line("i1", "Welcome", "page")
                .line("i2", "Say hello", "topic")
                .line("i3", "A film (5 min)", "film")
                .close()
                .open("m2", "Go on")
                .open("h1", "Reading")
                .line("i4", "A site", "link")
                .close()
                .line("i5", "Check yourself", "quiz")
                .line("i6", "A tool", "tool")
                .line("i7", "Guide", "guide")
                .close()
                .resource("page", "webcontent", "web/welcome page.html", PAGE)
                .resource("topic", "imsdt_xmlv1p1", "topic.xml", Forge.topic("Hello", "Who are you?"))
                .resource("film", "imswl_xmlv1p1", "film.xml", Forge.link("Film", "https://youtu.be/x"))
                .resource("link", "imswl_xmlv1p1", "link.xml", Forge.link("Site", "https://example.org/"))
                .resource(
                        "quiz",
                        "imsqti_xmlv1p2/imscc_xmlv1p1/assessment",
                        "quiz.xml",
                        Forge.quiz("Quiz", 4, "cc.multiple_choice.v0p1", "2"))
                .resource(
                        "tool",
                        "imsbasiclti_xmlv1p0",
                        "tool.xml",
                        "<cartridge_basiclti_link xmlns:blti='b'><blti:title>Tool</blti:title></cartridge_basiclti_link>")
                .file("guide.html", "<p>Secret</p>")
                .raw(
                        "<resource identifier=\"guide\" type=\"webcontent\" href=\"guide.html\"><metadata><lom:lom><lom:educational><lom:intendedEndUserRole>"
                                + "<lom:source>IMSGLC_CC_Rolesv1p1</lom:source><lom:value>Instructor</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>"
                                + "<file href=\"guide.html\"/></resource>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2", "1.3"})
    void a_cartridge_of_any_version_becomes_a_micro_credential(String version) throws Exception {
        Intake intake = read(full(version).bytes());
        Mapping course = intake.microCredentials().getFirst();

        assertEquals("Badges 101", at(course, "title"));
        assertEquals(List.of("Begin", "Go on"), each(course, "modules", "title"));
        assertEquals("12", at(course, "hours"));
        assertEquals(List.of("Describe a pathway", "Build a badge"), each(course, "outcomes", "statement"));
        List<Mapping> modules = maps(course, "modules");
        assertEquals(List.of("reading", "discussion", "video"), each(modules.getFirst(), "activities", "kind"));
        assertEquals(List.of("15", "1", "5"), each(modules.getFirst(), "activities", "amount"));
        assertEquals(List.of("reading", "quiz", "interactive"), each(modules.getLast(), "activities", "kind"));
        assertEquals("4", at(maps(modules.getLast(), "activities").get(1), "amount"));
        assertTrue(
                maps(modules.getLast(), "activities").getFirst().get("amount").isEmpty());
        assertEquals(List.of("quiz"), each(course, "assessments", "method"));
        assertEquals(
                List.of("en"),
                ((Sequence) course.get("delivery-languages").orElseThrow())
                        .items().stream().map(node -> ((Scalar) node).text()).toList());
        assertEquals(List.of(), intake.troubles());
        assertEquals(List.of(), troublesAsSeries(course));
    }

    @Test
    void each_value_knows_its_line_and_each_part_has_its_remark() throws Exception {
        Intake intake = read(full("1.1").bytes());
        Mapping course = intake.microCredentials().getFirst();

        assertEquals(
                "course.imscc!imsmanifest.xml",
                course.get("title").orElseThrow().spot().file());
        assertEquals(
                "course.imscc!web/welcome page.html",
                maps(course, "outcomes").getFirst().spot().file());
        assertTrue(intake.remarks().stream()
                .anyMatch(remark ->
                        remark.fate() == Remark.Fate.LEFT && remark.original().equals("Guide")));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark -> remark.fate() == Remark.Fate.ESTIMATED
                        && remark.original().equals("Welcome")));
        assertTrue(
                intake.remarks().stream().anyMatch(remark -> remark.original().equals("CC BY 4.0")));
        Remark quiz = intake.remarks().stream()
                .filter(remark -> remark.original().equals("Check yourself"))
                .findFirst()
                .orElseThrow();
        assertTrue(quiz.message().show(Lang.EN).contains("multiple_choice 4"));
        assertTrue(quiz.message().show(Lang.EN).contains("8.0"));
        assertEquals(
                List.of(2, 1, 15, 1, 1, 1, 4, 2, 1, 2),
                intake.counts().stream().map(Count::number).toList());
    }

    @Test
    void an_assignment_and_a_rubric_of_canvas_are_taken() throws Exception {
        Forge canvas = new Forge("1.1")
                .open("m1", "Work")
                .line("i1", "Essay", "work")
                .line("i2", "Other", "other")
                .close()
                .file(
                        "course_settings/course_settings.xml",
                        "<course xmlns='http://canvas.instructure.com/xsd/cccv1p0'><title>From Canvas</title><course_code>BDG 101</course_code></course>")
                .file(
                        "course_settings/syllabus.html",
                        "<p>À la fin de ce cours, vous serez capable de :</p><ul><li>Rédiger un essai</li></ul><p>Durée : 3 heures</p>")
                .file(
                        "course_settings/rubrics.xml",
                        "<rubrics><rubric identifier='r1'><title>Grid</title><criteria><criterion/><criterion/></criteria></rubric></rubrics>")
                .file("work/essay.html", "<p>Write.</p>")
                .file(
                        "work/assignment_settings.xml",
                        "<assignment><title>Essay</title><points_possible>20</points_possible><rubric_identifierref>r1</rubric_identifierref></assignment>")
                .raw(
                        "<resource identifier='work' type='associatedcontent/imscc_xmlv1p1/learning-application-resource' href='work/essay.html'><file href='work/essay.html'/><file href='work/assignment_settings.xml'/></resource>")
                .resource(
                        "other",
                        "assignment_xmlv1p0",
                        "other.xml",
                        "<assignment><title>Other</title><gradable points_possible='5'>true</gradable></assignment>");

        Intake intake = read(canvas.bytes());
        Mapping course = intake.microCredentials().getFirst();

        assertEquals("From Canvas", at(course, "title"));
        assertEquals("BDG-101", at(course, "code"));
        assertEquals("3", at(course, "hours"));
        assertEquals(List.of("Rédiger un essai"), each(course, "outcomes", "statement"));
        assertEquals(List.of("assignment", "assignment"), each(course, "assessments", "method"));
        assertEquals("true", at(maps(course, "assessments").getFirst(), "rubric"));
        assertTrue(maps(course, "assessments").getLast().get("rubric").isEmpty());
        assertEquals(List.of(), troublesAsSeries(course));
    }

    /** As Canvas exports it: groups within groups, statements in HTML, quizzes with a second file of settings. */
    @Test
    void outcomes_rubrics_and_settings_of_canvas_are_taken() throws Exception {
        String namespace = " xmlns='http://canvas.instructure.com/xsd/cccv1p0'";
        Forge canvas = new Forge("1.1")
                .open("m1", "Work")
                .line("i1", "Essay", "gwork")
                .line("i2", "Try yourself", "gquiz")
                .close()
                .file(
                        "course_settings/learning_outcomes.xml",
                        "<learningOutcomes" + namespace
                                + "><learningOutcomeGroup identifier='g1'><title>Bread</title><learningOutcomes>"
                                + "<learningOutcome identifier='o1'><title>LO1</title><description>&lt;p&gt;Shape a loaf&lt;/p&gt;</description><points_possible>5</points_possible></learningOutcome>"
                                + "<learningOutcomeGroup identifier='g2'><title>Dough</title><learningOutcomes><learningOutcome identifier='o2'><title>Knead a dough</title><description/></learningOutcome></learningOutcomes></learningOutcomeGroup>"
                                + "</learningOutcomes></learningOutcomeGroup></learningOutcomes>")
                .file(
                        "course_settings/rubrics.xml",
                        "<rubrics" + namespace
                                + "><rubric identifier='r1'><title>Grid</title><criteria><criterion><description>Form</description><learning_outcome_identifierref>o2</learning_outcome_identifierref></criterion><criterion><description>Words</description></criterion><criterion><learning_outcome_identifierref>gone</learning_outcome_identifierref></criterion></criteria></rubric></rubrics>")
                .file("gwork/essay.html", "<p>Write.</p>")
                .file(
                        "gwork/assignment_settings.xml",
                        "<assignment" + namespace
                                + "><title>Essay</title><rubric_identifierref>r1</rubric_identifierref></assignment>")
                .file(
                        "gquiz/assessment_meta.xml",
                        "<quiz identifier='gquiz'" + namespace
                                + "><title>Try yourself</title><quiz_type>practice_quiz</quiz_type><allowed_attempts>3</allowed_attempts><points_possible>8</points_possible></quiz>")
                .file(
                        "gquiz/assessment_qti.xml",
                        "<questestinterop><assessment><section/></assessment></questestinterop>")
                .raw(
                        "<resource identifier='gwork' type='associatedcontent/imscc_xmlv1p1/learning-application-resource' href='gwork/essay.html'><file href='gwork/essay.html'/><file href='gwork/assignment_settings.xml'/></resource>")
                .raw(
                        "<resource identifier='gquiz' type='imsqti_xmlv1p2/imscc_xmlv1p1/assessment'><file href='gquiz/assessment_qti.xml'/><dependency identifierref='gmeta'/></resource>")
                .raw(
                        "<resource identifier='gmeta' type='associatedcontent/imscc_xmlv1p1/learning-application-resource' href='gquiz/assessment_meta.xml'><file href='gquiz/assessment_meta.xml'/></resource>");

        Intake intake = read(canvas.bytes());
        Mapping course = intake.microCredentials().getFirst();
        Mapping essay = maps(course, "assessments").getFirst();
        Mapping quiz = maps(course, "assessments").getLast();

        assertEquals(List.of("Shape a loaf", "Knead a dough"), each(course, "outcomes", "statement"));
        assertEquals("true", at(essay, "rubric"));
        assertEquals("[O2]", codes(essay, "outcomes"));
        assertEquals("false", at(quiz, "summative"));
        assertTrue(quiz.get("rubric").isEmpty());
        assertTrue(intake.remarks().stream()
                .anyMatch(each -> each.spot().file().endsWith("assessment_meta.xml")
                        && each.message().show(Lang.EN).contains("3")));
        assertEquals(List.of(), intake.troubles());
        assertEquals(List.of(), troublesAsSeries(course));
    }

    private static String codes(Mapping of, String field) {
        return ((org.diapason.formats.tree.Node.Sequence) of.get(field).orElseThrow())
                .items().stream().map(item -> ((Scalar) item).text()).toList().toString();
    }

    @Test
    void a_content_package_of_older_days_is_read() throws Exception {
        String manifest = """
                <manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
                <metadata><imsmd:lom><imsmd:general><imsmd:title><imsmd:langstring xml:lang="fr">Le pain</imsmd:langstring></imsmd:title><imsmd:language>fr</imsmd:language></imsmd:general></imsmd:lom></metadata>
                <organizations default="B"><organization identifier="A"><title>No</title></organization>
                <organization identifier="B"><title>Yes</title><item identifier="x" identifierref="r"><title>Pétrir</title></item><item identifier="y" identifierref="s"><title>Simuler</title></item></organization></organizations>
                <resources xml:base="content"><resource identifier="r" type="webcontent" href="p%C3%A9trir.html?x=1#top"><file href="p%C3%A9trir.html"/></resource>
                <resource identifier="s" type="webcontent" adlcp:scormtype="sco" href="p%C3%A9trir.html"/></resources></manifest>""";
        byte[] bytes = zip(
                "imsmanifest.xml",
                manifest.getBytes(StandardCharsets.UTF_8),
                "content/pétrir.html",
                "<p>La pâte repose.</p>".getBytes(Charset.forName("windows-1252")));

        Mapping course = read(bytes).microCredentials().getFirst();

        assertEquals(
                "Le pain",
                ((Scalar) ((Mapping) course.get("title").orElseThrow())
                                .get("fr")
                                .orElseThrow())
                        .text());
        assertEquals(List.of("reading", "interactive"), each(course, "activities", "kind"));
        assertEquals("3", at(maps(course, "activities").getFirst(), "amount"));
        assertTrue(course.get("modules").isEmpty());
    }

    @Test
    void it_is_recognised_by_its_manifest_or_by_its_name() throws Exception {
        assertTrue(new Cartridge().recognises(file("x.zip", full("1.1").bytes())));
        assertTrue(new Cartridge().recognises(file("x.imscc", new byte[] {'P', 'K', 3, 4})));
        assertFalse(new Cartridge().recognises(file("x.zip", zip("a.txt", new byte[1]))));
        assertFalse(new Cartridge().recognises(file("x.imscc", "name;hours".getBytes(StandardCharsets.UTF_8))));
    }

    private Intake read(byte[] bytes) throws Refusal, IOException {
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        return new Cartridge().read(file("course.imscc", bytes), setting);
    }

    private Artifact file(String name, byte[] bytes) throws IOException {
        return new Artifact(name, Files.write(folder.resolve(name), bytes));
    }
}
