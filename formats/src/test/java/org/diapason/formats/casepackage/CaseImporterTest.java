package org.diapason.formats.casepackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseImporterTest {

    private static final Path SCHEMA = Path.of("../../shared/standards/case11/case-v1p1-cfpackage.json");
    private static final String MOMENT = "\"lastChangeDateTime\": \"2026-03-01T00:00:00Z\"";

    @TempDir
    Path folder;

    private static String uuid(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    private static String link(int number) {
        return "{\"title\": \"n\", \"identifier\": \"" + uuid(number) + "\", \"uri\": \"https://case.example/" + number
                + "\"}";
    }

    private static String item(int number, String type, String statement, String lang, String more) {
        return "{\"sourcedId\": \"" + uuid(number) + "\", \"uri\": \"https://case.example/" + number
                + "\", \"CFItemType\": \"" + type
                + "\", \"fullStatement\": \"" + statement + "\", \"language\": \"" + lang + "\", \"CFDocumentURI\": "
                + link(1) + ", "
                + MOMENT + more + "}";
    }

    private static String association(int from, String type, int to) {
        return "{\"sourcedId\": \"" + uuid(900 + from * 10 + to)
                + "\", \"uri\": \"https://case.example/a\", \"associationType\": \"" + type + "\", \"originNodeURI\": "
                + link(from) + ", \"destinationNodeURI\": " + link(to) + ", " + MOMENT + "}";
    }

    private static String pack(List<String> items, List<String> associations) {
        return "{\"document\": {\"sourcedId\": \"" + uuid(1)
                + "\", \"uri\": \"https://case.example/1\", \"title\": \"Bakery skills\","
                + "\"creator\": \"Oven College\", \"language\": \"en\", \"caseVersion\": \"1.1\", " + MOMENT + "},"
                + "\"items\": [" + String.join(",", items) + "], \"associations\": [" + String.join(",", associations)
                + "],"
                + "\"rubrics\": [{\"sourcedId\": \"" + uuid(800) + "\", \"title\": \"Crumb\"}]}";
    }

    private static String bakery() {
        return pack(
                List.of(
                        item(10, "Micro-credential", "Bread basics", "en", ", \"humanCodingScheme\": \"BB\""),
                        item(
                                11,
                                "Competency",
                                "Knead a dough until it is smooth",
                                "en",
                                ", \"abbreviatedStatement\": \"Kneading\""),
                        item(12, "Learning Outcome", "Shape a loaf", "en", ""),
                        item(13, "Résultat d'apprentissage", "Façonner un pain", "fr", ""),
                        item(
                                14,
                                "Compétence",
                                "Pétrir une pâte jusqu'à ce qu'elle soit lisse",
                                "fr",
                                ", \"abbreviatedStatement\": \"Pétrissage\""),
                        item(15, "Micro-credential", "Bread mastery", "en", ""),
                        item(16, "Domain", "Baking", "en", "")),
                List.of(
                        association(11, "isChildOf", 10),
                        association(12, "isChildOf", 11),
                        association(13, "isTranslationOf", 12),
                        association(14, "isTranslationOf", 11),
                        association(10, "precedes", 15),
                        association(11, "precedes", 12),
                        association(12, "isRelatedTo", 16)));
    }

    @Test
    void a_package_gives_competencies_and_outcomes_in_both_languages() throws Refusal, IOException {
        Intake intake = new Brought(new CaseImporter(), folder).read("bakery.json", bakery());
        Series series = Brought.series(intake).series();
        MicroCredential bread = series.microCredentials().getFirst();
        Outcome outcome = bread.learning().outcomes().get().getFirst();

        assertEquals(2, series.microCredentials().size());
        assertEquals(Code.of("BB"), bread.code());
        assertEquals(1, series.competencies().size());
        assertEquals("Pétrissage", series.competencies().getFirst().label().show(Lang.FR));
        assertEquals(
                "Knead a dough until it is smooth",
                series.competencies().getFirst().statement().get().show(Lang.EN));
        assertEquals("Façonner un pain", outcome.statement().show(Lang.FR));
        assertEquals("Shape a loaf", outcome.statement().show(Lang.EN));
        assertEquals(List.of(Code.of("kneading")), outcome.competencies());
        assertEquals(
                List.of(Code.of("kneading")), bread.learning().competencies().get());
        assertEquals(
                List.of(Code.of("BB")),
                series.microCredentials().getLast().requires().get().getFirst().of());
        for (String left : List.of("isRelatedTo", "Crumb", "Baking", "Shape a loaf")) {
            assertTrue(
                    intake.remarks().stream()
                            .anyMatch(each ->
                                    each.fate() == Fate.LEFT && each.original().equals(left)),
                    left);
        }
    }

    private static String rubric(int number, String title, String... criteria) {
        return "{\"sourcedId\": \"" + uuid(number) + "\", \"uri\": \"https://case.example/" + number
                + "\", \"title\": \"" + title + "\", " + MOMENT + ", \"CFRubricCriteria\": ["
                + String.join(",", criteria) + "]}";
    }

    private static String criterion(String item) {
        return "{\"category\": \"Crust\", \"weight\": 0.5, \"position\": 1, \"CFItemURI\": " + item
                + ", \"CFRubricCriterionLevels\": [{\"quality\": \"Even\", \"score\": 2}, {\"quality\": \"Burnt\", \"score\": 0}]}";
    }

    @Test
    void a_rubric_tells_of_an_assessment_of_the_outcomes_that_its_criteria_name() throws Refusal, IOException {
        String crumb = "{\"sourcedId\": \"" + uuid(800) + "\", \"title\": \"Crumb\"}";
        String rubrics = rubric(801, "A loaf judged", criterion(link(12)), criterion(link(13)), criterion(link(16)))
                + ", " + rubric(802, "By address", criterion("\"https://case.example/" + uuid(12) + "\""))
                + ", " + rubric(803, "Of a competency", criterion(link(11)));
        String json = bakery().replace(crumb, crumb + ", " + rubrics);
        for (String each : List.of(
                json, json.replace("\"rubrics\"", "\"CFRubrics\"").replace("\"sourcedId\"", "\"identifier\""))) {
            Intake intake = new Brought(new CaseImporter(), folder).read("graded.json", each);
            MicroCredential bread =
                    Brought.series(intake).series().microCredentials().getFirst();
            Code outcome = bread.learning().outcomes().get().getFirst().code();

            assertEquals(
                    List.of("A loaf judged", "By address"),
                    bread.learning().assessments().get().stream()
                            .map(one -> one.title().get().show(Lang.EN))
                            .toList());
            assertTrue(bread.learning().assessments().get().stream()
                    .allMatch(one -> one.rubric().get() && one.outcomes().get().equals(List.of(outcome))));
            assertEquals(
                    List.of(Fate.LEFT, Fate.GUESSED, Fate.GUESSED, Fate.LEFT),
                    intake.remarks().stream()
                            .filter(one -> List.of("Crumb", "A loaf judged", "By address", "Of a competency")
                                    .contains(one.original()))
                            .map(Remark::fate)
                            .toList());
        }
    }

    @Test
    void the_names_of_the_specification_are_read_too() throws Refusal, IOException {
        String other = bakery().replace("\"document\"", "\"CFDocument\"")
                .replace("\"items\"", "\"CFItems\"")
                .replace("\"associations\"", "\"CFAssociations\"")
                .replace("\"sourcedId\"", "\"identifier\"");
        Intake intake = new Brought(new CaseImporter(), folder).read("bakery.json", other);
        assertEquals(2, intake.microCredentials().size());
        assertEquals(1, Brought.series(intake).series().competencies().size());
    }

    @Test
    void the_fixture_is_valid_by_the_published_schema() throws IOException {
        boolean there = Files.isRegularFile(SCHEMA);
        assertTrue(there || System.getenv("CI") == null, "the schema files must be there in CI");
        assumeTrue(there, "the schema of CASE 1.1 is not beside the project");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(bakery(), InputFormat.JSON));
    }

    @Test
    void loops_end() throws Refusal, IOException {
        Intake intake = new Brought(new CaseImporter(), folder)
                .read(
                        "loop.json",
                        pack(
                                List.of(
                                        item(10, "Outcome", "Bake", "en", ""),
                                        item(11, "Competency", "Cuire", "fr", ""),
                                        item(12, "Course", "C", "en", "")),
                                List.of(
                                        association(10, "isChildOf", 11),
                                        association(11, "isChildOf", 10),
                                        association(10, "isTranslationOf", 11),
                                        association(11, "isTranslationOf", 10),
                                        association(12, "precedes", 12),
                                        association(12, "isTranslationOf", 12))));
        assertEquals(1, intake.microCredentials().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": 7}]}",
                "{\"CFItems\": {\"identifier\": \"a\", \"fullStatement\": \"<b>Bake</b> &amp; eat\"}, \"CFAssociations\": [3, {}]}",
                "{\"CFPackage\": {\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"x\", \"CFItemType\": [\"Outcome\"]}], \"CFRubrics\": 3}}",
                "{\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"x\"}, {\"identifier\": \"a\", \"fullStatement\": \"y\"}, {\"fullStatement\": \"z\"}]}"
            })
    void wrong_kinds_of_value_stop_nothing(String json) throws Refusal, IOException {
        Intake intake = new Brought(new CaseImporter(), folder).read("odd.json", json);
        assertEquals(1, Brought.series(intake).series().competencies().size());
    }

    @Test
    void a_hundred_thousand_statements_are_read() throws IOException, Refusal {
        StringBuilder items = new StringBuilder(
                "{\"CFItems\": [{\"identifier\":\"0\",\"fullStatement\":\"C\",\"CFItemType\":\"Course\"}");
        StringBuilder links = new StringBuilder("], \"CFAssociations\": [");
        for (int i = 1; i <= 50_000; i++) {
            items.append(",{\"identifier\":\"")
                    .append(i)
                    .append("\",\"fullStatement\":\"Bake\",\"CFItemType\":\"Outcome\"}");
            links.append(i == 1 ? "" : ",")
                    .append("{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"")
                    .append(i)
                    .append("\"},\"destinationNodeURI\":{\"identifier\":\"")
                    .append(i - 1)
                    .append("\"}}");
        }
        Artifact file = new Brought(new CaseImporter(), folder)
                .file("many.json", items.append(links).append("]}").toString());
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> new CaseImporter().read(file, setting));
    }

    @Test
    void a_package_without_statements_is_refused() throws IOException {
        Artifact file = new Brought(new CaseImporter(), folder).file("x.json", "{\"CFDocument\": {\"title\": \"x\"}}");
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        assertThrows(Refusal.class, () -> new CaseImporter().read(file, setting));
    }
}
