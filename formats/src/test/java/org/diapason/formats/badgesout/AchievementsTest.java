package org.diapason.formats.badgesout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.badges.BadgeImporter;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions of badges are what the standard publishes, and what we read ourselves. */
class AchievementsTest {

    private static final Path SCHEMA =
            Path.of("../../shared/standards/openbadges3/ob_v3p0_achievementcredential_schema.json");

    @TempDir
    Path folder = Path.of("");

    static Stream<Judged> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../examples"))) {
            return folders.filter(Files::isDirectory).sorted().map(AchievementsTest::judged).toList().stream();
        }
    }

    private static Judged judged(Path folder) {
        return Judged.of(SeriesFiles.read(folder).dossier().orElseThrow(), LocalDate.of(2026, 11, 26));
    }

    private static List<String> all(Judged judged) {
        List<String> all = new ArrayList<>();
        Achievements achievements = new Achievements(judged);
        judged.series().microCredentials().forEach(mc -> all.add(achievements.json(mc)));
        judged.series().milestones().forEach(milestone -> all.add(achievements.json(milestone)));
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_definition_is_valid_within_a_credential(Judged judged) throws IOException {
        boolean there = Files.isRegularFile(SCHEMA);
        assertTrue(there || System.getenv("CI") == null, "the schema file must be there in CI");
        assumeTrue(there, "Skipped: the schema of Open Badges 3.0 is not beside this project (../shared/standards)");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        for (String json : all(judged)) {
            for (String achievement : each(json)) {
                assertEquals(List.of(), schema.validate(credential(achievement), InputFormat.JSON));
            }
        }
        assertFalse(schema.validate(credential("{\"id\":\"urn:x\"}"), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void the_languages_name_each_other() {
        String json = all(judged(Path.of("../examples/boulangerie"))).getFirst();
        List<String> both = each(json);

        assertEquals(2, both.size());
        String first = json.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertTrue(both.get(1).contains(first));
        assertFalse(both.get(1)
                .replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1")
                .equals(first));
    }

    @Test
    void our_importer_makes_one_micro_credential_of_both_languages() throws IOException, Refusal {
        Judged judged = judged(Path.of("../examples/boulangerie"));
        String json =
                new Achievements(judged).json(judged.series().microCredentials().getFirst());

        Series back = Brought.series(new Brought(new BadgeImporter(), folder).read("badge.json", json))
                .series();

        assertEquals(1, back.microCredentials().size());
        MicroCredential mc = back.microCredentials().getFirst();
        assertEquals(Code.of("PE"), mc.code());
        assertEquals("Pétrissage", mc.title().show(Lang.FR));
        assertEquals("Kneading", mc.title().show(Lang.EN));
        assertEquals(
                "Collège des Grands-Fours (fictif)",
                mc.recognition().awardingBody().get().show(Lang.FR));
        assertEquals(
                "open-badges-3", mc.recognition().badge().get().format().get().value());
        List<String> competencies = back.competencies().stream()
                .map(Competency::code)
                .map(Code::value)
                .toList();
        assertTrue(competencies.contains("petrir"), competencies::toString);
        assertEquals(
                List.of("Expliquer le rôle du gluten", "Réaliser un pétrissage adapté à la farine"),
                mc.learning().outcomes().get().stream()
                        .map(outcome -> outcome.statement().show(Lang.FR))
                        .toList());
        assertEquals(3, mc.recognition().classifications().size());
    }

    @Test
    void milestones_come_in_one_archive_that_is_always_the_same() throws IOException {
        Judged judged = judged(Path.of("../examples/boulangerie"));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        BadgesOut.milestones(judged, one);
        BadgesOut.milestones(judged, other);

        assertEquals(one.toString(StandardCharsets.ISO_8859_1), other.toString(StandardCharsets.ISO_8859_1));
        assertTrue(one.toString(StandardCharsets.ISO_8859_1).contains("1-ATT.json"));
    }

    private static List<String> each(String json) {
        try {
            Sequence list = (Sequence) JsonFile.read("badge.json", json.getBytes(StandardCharsets.UTF_8), Bounds.USUAL)
                    .root();
            return list.items().stream().map(JsonWriter::write).toList();
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    private static String credential(String achievement) {
        return """
                {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                "id":"urn:uuid:00000000-0000-4000-8000-000000000001","type":["VerifiableCredential","OpenBadgeCredential"],
                "name":"x","issuer":{"id":"urn:uuid:00000000-0000-4000-8000-000000000002","type":["Profile"],"name":"x"},
                "validFrom":"2026-11-26T00:00:00Z",
                "credentialSubject":{"type":["AchievementSubject"],"achievement":%s}}""".formatted(achievement);
    }
}
