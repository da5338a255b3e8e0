package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.AcceptanceCriteria;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.acceptance.Drift.Difference;
import org.diapason.formats.acceptance.Drift.Sort;
import org.diapason.formats.cartridgeout.CartridgeEdition;
import org.diapason.formats.cartridgeout.CartridgeOut;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supplier fills the skeleton well or badly, and each criterion says which. */
class AcceptanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder = Path.of("");

    private final Judged judged = Judged.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow(), TODAY);
    private final MicroCredential asked = judged.series().microCredentials().getFirst();
    private final byte[] skeleton =
            CartridgeOut.bytes(CourseSkeleton.of(judged, asked), List.of(Lang.FR), CartridgeEdition.V1_1, "");

    /** What a careful supplier makes of a file: everything to fill is filled. */
    private static String filled(String name, String words) {
        return words.replace("class=\"diapason-fill\"", "")
                .replace("class=&quot;diapason-fill&quot;", "")
                .replaceAll("(_to-write-.*?cc)\\.essay\\.v0p1", "$1.multiple_choice.v0p1");
    }

    @Test
    void the_bare_skeleton_is_faithful_and_not_done() throws IOException, Refusal {
        Acceptance acceptance = verified((name, words) -> words);

        assertEquals(List.of(), acceptance.drift().differences());
        Map<String, Answer> answers = answers(acceptance);
        assertEquals(Answer.FAIL, answers.get("all-written"));
        assertEquals(Answer.FAIL, answers.get("quizzes-complete"));
        assertEquals(Answer.PASS, answers.get("skeleton-kept"));
        assertFalse(acceptance.isPassed());
    }

    @Test
    void a_course_that_is_filled_passes() throws IOException, Refusal {
        Acceptance acceptance = verified(AcceptanceTest::filled);

        assertEquals(
                List.of(),
                acceptance.results().stream()
                        .filter(each -> each.answer() == Answer.FAIL)
                        .map(each -> each.criterion().id() + " " + each.found())
                        .toList());
        Map<String, Answer> answers = answers(acceptance);
        for (String known : List.of("modules", "outcomes", "outcomes-per-module", "activities", "outcomes-announced")) {
            assertEquals(Answer.PASS, answers.get(known), known);
        }
        for (String told : List.of("slots", "outcome-levels")) {
            assertEquals(Answer.PASS, answers.get(told), told);
        }
        for (String model : List.of("theory", "practice")) {
            assertEquals(Answer.CANNOT_TELL, answers.get(model), model);
        }
        assertEquals(Answer.CANNOT_TELL, answers.get("look"));
        assertEquals(Answer.CANNOT_TELL, answers.get("consignes"));
    }

    @Test
    void each_fault_is_found_by_its_criterion_alone() throws IOException, Refusal {
        String page = "web_resources/PE-L1.html";
        Map<String, String> faults = Map.of(
                "pictures-described", "<img src=\"a.png\">",
                "videos-captioned", "<video src=\"a.mp4\"></video>",
                "headings-ordered", "<h2>a</h2><h4>b</h4>",
                "links-speak", "<a href=\"https://example.org/\">cliquez ici</a>",
                "no-scripts", "<script>1</script>");
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            Acceptance acceptance = verified((name, words) -> name.equals(page)
                    ? filled(name, words).replace("</body>", fault.getValue() + "</body>")
                    : filled(name, words));
            assertEquals(
                    List.of(fault.getKey()),
                    acceptance.results().stream()
                            .filter(each -> each.answer() == Answer.FAIL)
                            .map(each -> each.criterion().id().value())
                            .toList());
        }
    }

    @Test
    void a_quiz_does_not_stand_in_for_another_of_its_name() throws IOException, Refusal {
        Judged two = Judged.of(SeriesFiles.readJson("""
                        {"diapason": 1, "code": "S", "title": "S", "languages": ["en"], "micro-credentials": [
                          {"code": "A", "title": "A", "modules": [
                            {"code": "M1", "title": "Know", "activities": [{"code": "q1", "kind": "quiz", "amount": 1}]},
                            {"code": "M2", "title": "Do", "activities": [{"code": "q2", "kind": "quiz", "amount": 1}]}]}]}
                        """).dossier().orElseThrow(), TODAY);
        MicroCredential mc = two.series().microCredentials().getFirst();
        byte[] bare = CartridgeOut.bytes(CourseSkeleton.of(two, mc), List.of(Lang.EN), CartridgeEdition.V1_1, "");
        for (String unwritten : List.of("q1.xml", "q2.xml", "none")) {
            Delivered delivered =
                    read(rewritten(bare, (name, words) -> name.endsWith(unwritten) ? words : filled(name, words)));
            assertEquals(
                    unwritten.equals("none") ? Answer.PASS : Answer.FAIL,
                    answers(Verification.of(two, mc, AcceptanceCriteria.of(two), delivered))
                            .get("quizzes-complete"),
                    unwritten);
        }
    }

    @Test
    void a_question_that_the_series_writes_must_be_delivered_with_its_answer() throws IOException, Refusal {
        Judged one = Judged.of(SeriesFiles.readJson("""
                        {"diapason": 1, "code": "S", "title": "S", "languages": ["en"], "micro-credentials": [
                          {"code": "A", "title": "A", "assessments": [{"code": "E", "title": "Check", "method": "quiz",
                            "questions": [
                              {"code": "Q1", "stem": "How warm?", "answer": {"one": [
                                {"label": "63 degrees", "right": true}, {"label": "4 degrees"}, {"label": "20 degrees"}]}},
                              {"code": "Q2", "stem": "Salt slows yeast", "answer": {"true-false": true}}]}]}]}
                        """).dossier().orElseThrow(), TODAY);
        MicroCredential mc = one.series().microCredentials().getFirst();
        byte[] whole = CartridgeOut.bytes(CourseSkeleton.of(one, mc), List.of(Lang.EN), CartridgeEdition.V1_1, "");
        Map<String, List<String>> changes = Map.of(
                "x", List.of(),
                "How warm", List.of("Q1 How warm?"),
                ">true</varequal>", List.of("Q2 Salt slows yeast"),
                "63 degrees", List.of("Q1 How warm?"));
        for (Map.Entry<String, List<String>> change : changes.entrySet()) {
            Delivered delivered = read(rewritten(
                    whole,
                    (name, words) -> name.endsWith("E.xml")
                            ? words.replace(
                                    change.getKey(), change.getKey().startsWith(">") ? ">false</varequal>" : "x")
                            : words));
            assertEquals(
                    change.getValue(),
                    of(
                            DriftAudit.of(CourseSkeleton.of(one, mc), delivered, Lang.EN)
                                    .differences(),
                            Sort.QUESTION),
                    change.getKey());
            assertEquals(
                    change.getValue().isEmpty() ? Answer.PASS : Answer.FAIL,
                    answers(Verification.of(one, mc, AcceptanceCriteria.of(one), delivered))
                            .get("quizzes-complete"));
        }
    }

    @Test
    void videos_of_other_sites_are_for_a_person_to_judge() throws IOException, Refusal {
        Acceptance acceptance = verified((name, words) -> filled(name, words)
                .replace("</body>", "<iframe src=\"https://www.youtube.com/embed/x\"></iframe></body>"));

        assertEquals(Answer.CANNOT_TELL, answers(acceptance).get("videos-captioned"));
    }

    @Test
    void drift_tells_missing_renamed_moved_and_extra_apart() throws IOException, Refusal {
        String lost = "<item identifier=\"m1-vocabulary\" identifierref=\"R4\"><title>1.2 Vocabulaire</title></item>";
        Acceptance acceptance = verified(
                (name, words) -> !name.equals("imsmanifest.xml")
                        ? words
                        : swapped(words.replace(lost, ""), "PE-P2", "PE-B2")
                                .replace("2.2 Exploration", "2.2 Lectures")
                                .replace(
                                        "<item identifier=\"guide\"",
                                        "<item identifier=\"more\" identifierref=\"R1\"><title>Encore</title></item><item identifier=\"guide\""));

        List<Difference> differences = acceptance.drift().differences();
        assertEquals(List.of("1.2 Vocabulaire"), of(differences, Sort.MISSING));
        assertEquals(List.of("2.2 Exploration"), of(differences, Sort.RENAMED));
        assertEquals(1, of(differences, Sort.MOVED).size());
        assertEquals(
                List.of("Encore"),
                differences.stream()
                        .filter(each -> each.sort() == Sort.EXTRA)
                        .map(Difference::found)
                        .toList());
        assertFalse(acceptance.drift().isFaithful());
    }

    @Test
    void what_is_missing_has_not_moved_because_another_module_has_one_of_that_name() throws IOException, Refusal {
        String lost = "<item identifier=\"m1-overview\" identifierref=\"[^\"]*\"><title>1.1 Aperçu</title></item>";
        Acceptance acceptance = verified((name, words) -> words.replaceFirst(lost, ""));

        List<Difference> differences = acceptance.drift().differences();
        assertEquals(List.of("1.1 Aperçu"), of(differences, Sort.MISSING));
        assertEquals(1, differences.size());
    }

    @Test
    void numbers_and_languages_do_not_count_as_drift() throws IOException, Refusal {
        byte[] english = CartridgeOut.bytes(
                CourseSkeleton.of(judged, asked), List.of(Lang.EN, Lang.FR), CartridgeEdition.V1_3, "");
        Delivered delivered =
                read(rewritten(english, (name, words) -> words.replaceAll("<title>[12]\\.[0-9] ", "<title>")));

        assertEquals(
                List.of(),
                DriftAudit.of(CourseSkeleton.of(judged, asked), delivered, Lang.EN)
                        .differences());
        assertEquals(Optional.of(asked), Verification.meant(judged, delivered.outline()));
    }

    private Acceptance verified(BinaryOperator<String> change) throws IOException, Refusal {
        return Verification.of(judged, asked, AcceptanceCriteria.of(judged), read(rewritten(skeleton, change)));
    }

    private Delivered read(byte[] cartridge) throws IOException, Refusal {
        Path file = Files.write(folder.resolve("course.imscc"), cartridge);
        return Delivered.read(
                new Artifact("course.imscc", file),
                new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder));
    }

    private static Map<String, Answer> answers(Acceptance acceptance) {
        return acceptance.results().stream()
                .collect(Collectors.toMap(each -> each.criterion().id().value(), Acceptance.Result::answer));
    }

    private static List<String> of(List<Difference> differences, Sort sort) {
        return differences.stream()
                .filter(each -> each.sort() == sort)
                .map(Difference::expected)
                .toList();
    }

    /** The manifest with two lines in each other's place. */
    private static String swapped(String manifest, String one, String other) {
        String first = manifest.replaceAll("(?s).*(<item identifier=\"" + one + "\".*?</item>).*", "$1");
        String second = manifest.replaceAll("(?s).*(<item identifier=\"" + other + "\".*?</item>).*", "$1");
        return manifest.replace(first, "@@").replace(second, first).replace("@@", second);
    }

    private static byte[] rewritten(byte[] cartridge, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(cartridge));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(entry.getName(), words).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
