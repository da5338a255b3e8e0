package org.diapason.formats.cartridgeout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cartridge that we write is one that we read: the same titles, the same order, the same numbers of questions. */
class CartridgeOutTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Judged> examples() {
        return Shelves.examples();
    }

    static Stream<Judged> generated() {
        return IntStream.range(0, 60).mapToObj(Shelves::generated);
    }

    @ParameterizedTest
    @MethodSource({"examples", "generated"})
    void what_goes_out_comes_back_in_its_order(Judged judged) throws IOException, Refusal {
        int parts = 0;
        for (CourseSkeleton course : Shelves.courses(judged)) {
            for (CartridgeEdition edition : CartridgeEdition.values()) {
                Lang lang = judged.series().source().base();
                Intake intake = Shelves.readBack(Shelves.bytes(course, List.of(lang), edition, judged), lang, folder);

                assertEquals(List.of(), intake.troubles());
                assertEquals(expected(course, edition, lang), found(intake));
                parts += course.parts().size();
            }
        }
        assertTrue(parts > 1, "something was written");
    }

    @Test
    void codes_of_modules_and_activities_survive() throws IOException, Refusal {
        Judged judged = Shelves.example("boulangerie");
        CourseSkeleton course = Shelves.courses(judged).getFirst();

        Mapping back = Shelves.readBack(
                        Shelves.bytes(course, List.of(Lang.FR), CartridgeEdition.V1_1, judged), Lang.FR, folder)
                .microCredentials()
                .getFirst();

        List<String> modules =
                maps(back, "modules").stream().map(each -> text(each, "code")).toList();
        assertEquals(List.of("start", "PE-M1", "PE-M2", "assessments", "sources", "facilitators"), modules);
        List<String> activities = maps(maps(back, "modules").get(1), "activities").stream()
                .map(each -> text(each, "code"))
                .toList();
        assertTrue(activities.containsAll(List.of("PE-L1", "PE-V1", "PE-Q1")), activities::toString);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_same_course_is_the_same_bytes(Judged judged) {
        CourseSkeleton course = Shelves.courses(judged).getFirst();
        List<Lang> both = List.of(Lang.FR, Lang.EN);

        assertArrayEquals(
                Shelves.bytes(course, both, CartridgeEdition.V1_1, judged),
                Shelves.bytes(Shelves.courses(judged).getFirst(), both, CartridgeEdition.V1_1, judged));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void moodle_finds_the_namespace_and_no_authorizations(Judged judged) throws IOException {
        for (CourseSkeleton course : Shelves.courses(judged)) {
            String manifest = files(Shelves.bytes(course, List.of(Lang.EN), CartridgeEdition.V1_1, judged))
                    .getOrDefault("imsmanifest.xml", "");

            assertTrue(
                    manifest.substring(0, 500).contains("xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\""));
            assertFalse(manifest.contains("authorization"));
        }
    }

    @Test
    void only_the_guide_is_kept_from_learners() throws IOException {
        Judged judged = Shelves.example("boulangerie");
        String manifest = files(Shelves.bytes(
                        Shelves.courses(judged).getFirst(), List.of(Lang.FR), CartridgeEdition.V1_1, judged))
                .getOrDefault("imsmanifest.xml", "");

        Matcher hidden = Pattern.compile(
                        "<resource identifier=\"[^\"]+\" type=\"webcontent\" href=\"([^\"]+)\"><metadata>")
                .matcher(manifest);
        assertTrue(hidden.find());
        assertEquals("web_resources/guide.html", hidden.group(1));
        assertFalse(hidden.find());
    }

    /** The standard's own rule for essays, which its schema alone does not check. */
    @Test
    void no_machine_marks_an_open_question() throws IOException {
        Judged judged = Shelves.example("boulangerie");
        byte[] bytes =
                Shelves.bytes(Shelves.courses(judged).getFirst(), List.of(Lang.FR), CartridgeEdition.V1_1, judged);
        String essay = "<fieldentry>cc.essay.v0p1</fieldentry>";
        String marked = "</qtimetadatafield><qtimetadatafield><fieldlabel>qmd_computerscored</fieldlabel>"
                + "<fieldentry>No</fieldentry>";
        int seen = 0;
        for (String words : files(bytes).values()) {
            for (int at = words.indexOf(essay); at >= 0; at = words.indexOf(essay, at + 1)) {
                assertTrue(words.startsWith(marked, at + essay.length()), words);
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_link_within_leads_nowhere(Judged judged) throws IOException {
        Pattern within = Pattern.compile("href=\"(?!https?:)([^\"]+)\"|href=&quot;(?!https?:)([^&]+)&quot;");
        int seen = 0;
        for (CourseSkeleton course : Shelves.courses(judged)) {
            Map<String, String> files = files(Shelves.bytes(course, List.of(Lang.EN), CartridgeEdition.V1_3, judged));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Matcher link = within.matcher(file.getKey().equals("imsmanifest.xml") ? "" : file.getValue());
                while (link.find()) {
                    String target = link.group(1) == null ? link.group(2) : link.group(1);
                    assertTrue(
                            files.containsKey(
                                    "web_resources/" + target.replace("$IMS-CC-FILEBASE$../web_resources/", "")),
                            () -> file.getKey() + " " + target);
                    seen++;
                }
            }
        }
        assertTrue(seen > 0);
    }

    /** Unit by unit: the titles that learners see, and the questions of each quiz. */
    private static List<List<String>> expected(CourseSkeleton course, CartridgeEdition edition, Lang lang) {
        List<List<String>> units = new ArrayList<>();
        for (Unit unit : course.units()) {
            List<String> titles =
                    new ArrayList<>(List.of(Plainly.clean(unit.title().show(lang))));
            for (Part part : unit.parts()) {
                boolean handedIn = part instanceof Part.Assignment && edition.hasAssignments();
                boolean hidden = part instanceof Part.Page page && page.forFacilitators();
                if (!hidden && !handedIn) {
                    String title = Plainly.clean(part.title().show(lang));
                    titles.add(part instanceof Part.Quiz quiz ? title + " ×" + quiz.size() : title);
                }
            }
            units.add(titles);
        }
        return units;
    }

    /** The same of what came in; an assignment comes in as an assessment and not as an activity. */
    private static List<List<String>> found(Intake intake) {
        List<List<String>> units = new ArrayList<>();
        for (Mapping module : maps(intake.microCredentials().getFirst(), "modules")) {
            List<String> titles = new ArrayList<>(List.of(text(module, "title")));
            for (Mapping activity : maps(module, "activities")) {
                boolean quiz = text(activity, "kind").equals("quiz");
                titles.add(text(activity, "title") + (quiz ? " ×" + text(activity, "amount") : ""));
            }
            units.add(titles);
        }
        return units;
    }

    private static Map<String, String> files(byte[] cartridge) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String text(Mapping mapping, String field) {
        return mapping.get(field).map(node -> words(node)).orElse("");
    }

    private static String words(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.text();
            case Mapping texts -> words(texts.entries().getFirst().value());
            case Sequence list -> words(list.items().getFirst());
        };
    }

    private static List<Mapping> maps(Mapping mapping, String field) {
        return mapping.get(field).map(node -> ((Sequence) node).items()).orElse(List.of()).stream()
                .map(Mapping.class::cast)
                .toList();
    }
}
