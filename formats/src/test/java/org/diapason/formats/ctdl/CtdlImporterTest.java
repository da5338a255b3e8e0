package org.diapason.formats.ctdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CtdlImporterTest {

    private static final String CREDENTIAL = """
            {"@id": "https://registry.example/resources/ce-1", "@type": "ceterms:MicroCredential", "ceterms:ctid": "ce-1",
             "ceterms:name": {"en": "Soil health", "fr-CA": "Santé des sols"},
             "ceterms:description": {"en": "Read a soil &amp; mend it.", "fr-CA": "Lire un sol et le soigner."},
             "ceterms:codedNotation": "SOIL-1", "ceterms:inLanguage": ["en", "fr-CA"],
             "ceterms:estimatedDuration": [{"@type": "ceterms:DurationProfile", "ceterms:exactDuration": "PT15H"}],
             "ceterms:ownedBy": ["https://registry.example/resources/ce-org"],
             "ceterms:subjectWebpage": "https://college.example/soil",
             "ceterms:requires": [{"@type": "ceterms:ConditionProfile",
                "ceterms:targetCredential": ["https://registry.example/resources/ce-0"],
                "ceterms:targetCompetency": [{"@type": "ceterms:CredentialAlignmentObject",
                   "ceterms:targetNode": "https://registry.example/resources/ce-c1",
                   "ceterms:targetNodeName": {"en": "Sample a field"}}]}]}""";

    @TempDir
    Path folder;

    private Intake read(String... things) throws Refusal, IOException {
        String graph = "{\"@context\": \"https://credreg.net/ctdl/schema/context/json\", \"@graph\": ["
                + String.join(",", things) + "]}";
        return new Brought(new CtdlImporter(), folder).read("graph.json", graph);
    }

    private static String step(String id, String more) {
        return "{\"@id\": \"_:" + id
                + "\", \"@type\": \"ceterms:CredentialComponent\", \"ceterms:isPartOf\": [\"_:path\"],"
                + "\"ceterms:name\": {\"en\": \"Step " + id + "\"}" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String pathway(String more) {
        return "{\"@id\": \"_:path\", \"@type\": \"ceterms:Pathway\", \"ceterms:name\": {\"en\": \"Market garden\"}"
                + more + "}";
    }

    @Test
    void a_credential_is_a_micro_credential() throws Refusal, IOException {
        Intake intake = read(
                CREDENTIAL,
                "{\"@id\": \"https://registry.example/resources/ce-0\", \"@type\": \"ceterms:Certificate\", \"ceterms:name\": \"Seeds\"}",
                "{\"@id\": \"https://registry.example/resources/ce-org\", \"@type\": \"ceterms:CredentialOrganization\", \"ceterms:name\": {\"en\": \"Farm College\"}}",
                "{\"@id\": \"https://registry.example/resources/ce-c1\", \"@type\": \"ceasn:Competency\", \"ceasn:competencyText\": {\"en\": \"Sample a field\", \"fr\": \"Échantillonner un champ\"}, \"ceasn:exactAlignment\": [\"http://data.europa.eu/esco/skill/77\"]}");
        Series series = Brought.series(intake).series();
        MicroCredential soil = series.microCredentials().getFirst();

        assertEquals(Code.of("SOIL-1"), soil.code());
        assertEquals("Santé des sols", soil.title().show(Lang.FR));
        assertEquals("Read a soil & mend it.", soil.summary().get().show(Lang.EN));
        assertEquals(Range.exactly(15), soil.delivery().hours().get());
        assertEquals(
                List.of(new Lang("en"), new Lang("fr-CA")),
                soil.delivery().languages().get());
        assertEquals("Farm College", soil.recognition().awardingBody().get().show(Lang.EN));
        assertEquals(List.of(Code.of("seeds")), soil.requires().get().getFirst().of());
        assertEquals(1, series.competencies().size());
        assertEquals(
                "Échantillonner un champ",
                series.competencies().getFirst().label().show(Lang.FR));
        assertTrue(series.competencies().getFirst().alignments().stream()
                .anyMatch(each -> each.scheme().equals(Code.of("ESCO"))));
        assertEquals(
                series.competencies().getFirst().code(),
                soil.learning().competencies().get().getFirst());
        assertTrue(intake.remarks().stream().anyMatch(remark -> remark.fate() == Fate.GUESSED));
    }

    @Test
    void a_single_thing_and_whole_addresses_are_read_too() throws Refusal, IOException {
        Brought brought = new Brought(new CtdlImporter(), folder);
        assertEquals(1, brought.read("one.json", CREDENTIAL).microCredentials().size());
        String whole = CREDENTIAL.replace("ceterms:", "https://purl.org/ctdl/terms/");
        assertEquals(
                Code.of("SOIL-1"),
                Brought.items(brought.read("one.json", whole)).getFirst().code());
    }

    @Test
    void durations_between_two_bounds_are_a_range() throws Refusal, IOException {
        Intake intake = read(CREDENTIAL.replace(
                "\"ceterms:exactDuration\": \"PT15H\"",
                "\"ceterms:minimumDuration\": \"PT10H\", \"ceterms:maximumDuration\": \"PT14H\""));
        assertEquals(
                Range.of(10, 14),
                Brought.items(intake).getFirst().delivery().hours().get());
    }

    @Test
    void a_pathway_has_an_order_conditions_and_a_destination() throws Refusal, IOException {
        Intake intake = read(
                pathway(", \"ceterms:hasDestinationComponent\": [\"_:end\"]"),
                step("c", "\"ceterms:precededBy\": [\"_:b\"]"),
                step("b", "\"ceterms:precededBy\": \"_:a\""),
                step("a", "\"ceterms:precedes\": [{\"@id\": \"_:b\"}]"),
                step(
                        "end",
                        "\"ceterms:hasCondition\": [{\"@type\": \"ceterms:ComponentCondition\", \"ceterms:requiredNumber\": 2,"
                                + "\"ceterms:targetComponent\": [\"_:a\", \"_:b\", \"_:c\"]}]"));
        Series series = Brought.series(intake).series();
        Pathway pathway = series.pathway();

        assertEquals("Market garden", series.title().show(Lang.EN));
        assertEquals(
                List.of(Code.of("step-a"), Code.of("step-b"), Code.of("step-c")),
                pathway.order().get());
        assertEquals(3, series.microCredentials().size());
        assertEquals(2, pathway.destinations().getFirst().requires().getFirst().atLeast());
        assertEquals(
                3, pathway.destinations().getFirst().requires().getFirst().of().size());
    }

    @Test
    void a_step_stands_for_the_credential_of_the_file() throws Refusal, IOException {
        Intake intake = read(
                pathway(""),
                CREDENTIAL,
                step("a", "\"ceterms:proxyFor\": \"https://registry.example/resources/ce-1\""),
                step(
                        "b",
                        "\"ceterms:hasCondition\": {\"@type\": \"ceterms:ComponentCondition\", \"ceterms:targetComponent\": \"_:a\"}"));
        List<MicroCredential> items = Brought.items(intake);

        assertEquals(2, items.size());
        assertEquals(
                List.of(Code.of("SOIL-1")),
                items.getLast().requires().get().getFirst().of());
    }

    @Test
    void an_order_that_goes_round_is_told_and_left() throws Refusal, IOException {
        Intake intake = read(
                pathway(""),
                step("a", "\"ceterms:precededBy\": [\"_:b\"]"),
                step("b", "\"ceterms:precededBy\": [\"_:a\"]"));
        assertTrue(Brought.series(intake).series().pathway().order().isSilent());
        assertTrue(
                intake.remarks().stream().anyMatch(remark -> remark.original().equals("precededBy, precedes")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ceterms:requiredNumber\": 9, \"ceterms:targetComponent\": [\"_:a\"]",
                "\"ceterms:requiredNumber\": \"many\", \"ceterms:targetComponent\": [\"_:nobody\"]",
                "\"ceterms:requiredNumber\": -1, \"ceterms:targetComponent\": 7",
                "\"ceterms:hasCondition\": [{}], \"ceterms:targetComponent\": \"_:a\""
            })
    void conditions_that_are_not_clear_are_left(String condition) throws Refusal, IOException {
        Intake intake = read(
                pathway(""),
                step("a", ""),
                step("b", "\"ceterms:hasCondition\": {\"@type\": \"ceterms:ComponentCondition\", " + condition + "}"));
        assertTrue(Brought.items(intake).getLast().requires().isSilent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"ceterms:MicroCredential\", \"ceterms:name\": [\"A\"], \"ceterms:requires\": \"x\", \"ceterms:estimatedDuration\": 3}",
                "{\"@type\": [\"ceterms:Badge\", 3], \"ceterms:name\": {\"en\": [\"A\", \"B\"], \"??\": \"C\"}, \"ceterms:inLanguage\": [3, \"EN_ca\"]}",
                "{\"@id\": \"_:a\", \"@type\": \"ceterms:Badge\", \"ceterms:name\": \"A\", \"ceterms:requires\": {\"@type\": \"ceterms:ConditionProfile\", \"ceterms:targetCredential\": \"_:a\", \"ceterms:creditValue\": {\"schema:value\": \"lots\"}}}",
                "{\"@type\": \"ceterms:Badge\", \"ceterms:name\": \"A\", \"ceterms:estimatedDuration\": {\"@type\": \"x\", \"ceterms:minimumDuration\": \"P\", \"ceterms:maximumDuration\": \"PT1H\"}}"
            })
    void wrong_kinds_of_value_stop_nothing(String thing) throws Refusal, IOException {
        assertEquals(1, read(thing).microCredentials().size());
    }

    @Test
    void a_file_without_anything_of_ours_is_refused() throws IOException {
        Artifact file = new Brought(new CtdlImporter(), folder)
                .file("x.json", "{\"@type\": \"ceterms:CredentialOrganization\"}");
        assertTrue(new CtdlImporter().recognises(file));
        assertThrows(Refusal.class, () -> new CtdlImporter().read(file, setting()));
        assertFalse(
                new CtdlImporter().recognises(new Brought(new CtdlImporter(), folder).file("x", "{\"courses\": []}")));
    }

    @Test
    void a_long_pathway_is_read() throws IOException, Refusal {
        StringBuilder graph = new StringBuilder("[" + pathway(""));
        for (int i = 0; i < 20_000; i++) {
            graph.append(',').append(step(Integer.toString(i), "\"ceterms:precededBy\": [\"_:" + (i - 1) + "\"]"));
        }
        Artifact file = new Brought(new CtdlImporter(), folder)
                .file("long.json", graph.append("]").toString());
        Intake intake =
                assertTimeoutPreemptively(Duration.ofSeconds(90), () -> new CtdlImporter().read(file, setting()));
        assertEquals(20_000, intake.microCredentials().size());
    }

    private Setting setting() {
        return new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
    }
}
