package org.diapason.formats.badges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeImporterTest {

    static final String ACHIEVEMENT = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "id": "https://badges.example/beekeeping", "type": ["Achievement"], "achievementType": "MicroCredential",
             "name": "Urban beekeeping", "humanCode": "BEE-1", "inLanguage": "en", "creditsAvailable": 1.5,
             "description": "<p>Keep a hive &amp; its bees through a city year.</p>",
             "criteria": {"narrative": "The course takes 20 hours.\\n\\nYou will be able to:\\n- Inspect a hive\\n- Treat mites\\n"},
             "creator": {"id": "https://badges.example/issuer", "type": ["Profile"], "name": "Rooftop College"},
             "alignment": [
               {"type": ["Alignment"], "targetName": "care for bees", "targetUrl": "http://data.europa.eu/esco/skill/1234",
                "targetFramework": "ESCO", "targetDescription": "Look after colonies."},
               {"type": ["Alignment"], "targetName": "Agriculture", "targetUrl": "https://example.org/isced/0811",
                "targetFramework": "ISCED-F 2013", "targetCode": "0811"}],
             "resultDescription": [{"id": "urn:r", "type": ["ResultDescription"], "name": "Outcome", "resultType": "Status",
                "requiredValue": "Completed"}],
             "tag": ["bees", "city"], "version": "2"}""";

    @TempDir
    Path folder;

    private Brought brought() {
        return new Brought(new BadgeImporter(), folder);
    }

    @Test
    void an_achievement_is_a_micro_credential() throws Refusal, IOException {
        Intake intake = brought().read("bee.json", ACHIEVEMENT);
        MicroCredential bee = Brought.items(intake).getFirst();

        assertEquals(Code.of("BEE-1"), bee.code());
        assertEquals("Urban beekeeping", bee.title().show(Lang.EN));
        assertEquals(
                "Keep a hive & its bees through a city year.",
                bee.summary().get().show(Lang.EN));
        assertEquals(Range.exactly(20), bee.delivery().hours().get());
        assertEquals(2, bee.learning().outcomes().get().size());
        assertEquals("Rooftop College", bee.recognition().awardingBody().get().show(Lang.EN));
        assertEquals(1.5, bee.recognition().credit().get().units());
        assertEquals(
                Code.of("open-badges-3"),
                bee.recognition().badge().get().format().get());
        assertEquals(
                "0811", bee.recognition().classifications().getFirst().code().get());
        assertTrue(bee.learning().result().get().kinds().contains(Code.of("pass-fail")));
        assertEquals(1, bee.learning().competencies().get().size());
        assertEquals(
                Code.of("ESCO"),
                Brought.series(intake)
                        .series()
                        .competencies()
                        .getFirst()
                        .alignments()
                        .getFirst()
                        .scheme());
        assertTrue(has(intake, Fate.LEFT, "tag, version"));
        assertEquals("bee.json", intake.microCredentials().getFirst().spot().file());
    }

    @Test
    void the_versions_of_two_languages_are_one_micro_credential() throws Refusal, IOException {
        Intake intake = brought().read("two.json", """
                [{"id": "urn:en", "type": "Achievement", "name": "Pruning", "description": "Prune well.", "inLanguage": "en",
                  "criteria": {"narrative": "Learning outcomes\\n- Cut\\n- Seal"},
                  "related": [{"id": "urn:fr", "type": ["Related"], "inLanguage": "fr"}]},
                 {"id": "urn:other", "type": "Achievement", "name": "Grafting", "description": "Graft.", "inLanguage": "en",
                  "criteria": {"narrative": "A graft."}},
                 {"id": "urn:fr", "type": "Achievement", "name": "Taille", "description": "Bien tailler.", "inLanguage": "fr",
                  "criteria": {"narrative": "# Résultats d'apprentissage\\n- Couper\\n- Sceller"}}]""");
        List<MicroCredential> items = Brought.items(intake);

        assertEquals(2, items.size());
        assertEquals("Taille", items.getFirst().title().show(Lang.FR));
        assertEquals("Pruning", items.getFirst().title().show(Lang.EN));
        assertEquals(
                "Couper",
                items.getFirst()
                        .learning()
                        .outcomes()
                        .get()
                        .getFirst()
                        .statement()
                        .show(Lang.FR));
    }

    @Test
    void what_is_about_a_person_is_never_taken() throws Refusal, IOException {
        String credential = """
                {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": {"id": "urn:i", "name": "Rooftop College"},
                 "credentialSubject": {"type": ["AchievementSubject"], "id": "mailto:zoe-secret@example.org",
                   "identifier": [{"identityHash": "zoe-secret"}], "result": [{"value": "zoe-secret"}],
                   "achievement": %s}}""".formatted(ACHIEVEMENT);
        for (String name : List.of("c.json", "c.jwt")) {
            Intake intake = brought().read(name, name.endsWith("jwt") ? Pictures.token(credential) : credential);

            assertEquals(1, intake.microCredentials().size());
            assertFalse(everything(intake).contains("zoe-secret"));
            assertTrue(intake.remarks().stream()
                    .anyMatch(remark ->
                            remark.fate() == Fate.LEFT && remark.original().isEmpty()));
        }
    }

    @Test
    void an_assertion_of_edition_2_gives_its_class() throws Refusal, IOException {
        Intake intake = brought().read("a.json", """
                {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://b.example/a/1",
                 "recipient": {"type": "email", "identity": "zoe-secret@example.org"}, "issuedOn": "2026-01-01T00:00:00Z",
                 "badge": {"type": "BadgeClass", "id": "https://b.example/c/1", "name": "Composting", "description": "Compost.",
                   "criteria": "https://b.example/criteria", "issuer": {"type": "Profile", "name": "Garden School"},
                   "alignment": {"targetName": "sort waste", "targetUrl": "https://b.example/skill/7", "targetCode": "S7"}}}""");
        MicroCredential item = Brought.items(intake).getFirst();

        assertEquals(
                Code.of("open-badges-2"),
                item.recognition().badge().get().format().get());
        assertEquals(List.of(Code.of("S7")), item.learning().competencies().get());
        assertEquals("Garden School", item.recognition().awardingBody().get().show(Lang.EN));
        assertEquals(2, item.sources().size());
        assertFalse(everything(intake).contains("zoe-secret"));
    }

    @Test
    void an_endorsement_stands_at_the_series() throws Refusal, IOException {
        Intake intake = brought().read("e.json", """
                {"@context": "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "type": "Achievement", "id": "urn:a",
                 "name": "Urban beekeeping", "description": "Bees.", "criteria": {"narrative": "Bees."},
                 "endorsement": [
                   {"type": ["VerifiableCredential", "EndorsementCredential"], "issuer": {"id": "urn:e", "name": "Honey Guild"},
                    "validFrom": "2026-03-01T00:00:00Z", "validUntil": "2028-03-01T00:00:00Z",
                    "credentialSubject": {"id": "urn:a", "type": ["EndorsementSubject"], "endorsementComment": "We hire them."}},
                   {"type": ["VerifiableCredential", "EndorsementCredential"], "issuer": "urn:nobody",
                    "credentialSubject": {"id": "urn:a", "type": ["EndorsementSubject"]}}]}""");
        Dossier dossier = Brought.series(intake);
        Endorsement endorsement = dossier.series().endorsements().getFirst();

        assertEquals(1, dossier.series().endorsements().size());
        assertEquals("Honey Guild", endorsement.partner());
        assertEquals(List.of(Code.of("urban-beekeeping")), endorsement.covers());
        assertEquals("2028-03-01", endorsement.expires().get().toString());
    }

    @Test
    void the_same_class_of_a_thousand_assertions_comes_once() throws Refusal, IOException {
        String one = "{\"type\": \"OpenBadgeCredential\", \"credentialSubject\": {\"id\": \"urn:p\", \"achievement\": "
                + ACHIEVEMENT + "}}";
        Intake intake = brought().read("many.json", "[" + (one + ",").repeat(999) + one + "]");

        assertEquals(1, intake.microCredentials().size());
    }

    static boolean has(Intake intake, Fate fate, String original) {
        return intake.remarks().stream()
                .anyMatch(remark -> remark.fate() == fate && remark.original().equals(original));
    }

    static String everything(Intake intake) {
        StringBuilder all = new StringBuilder(YamlWriter.write(intake.series()));
        intake.microCredentials().stream().map(Mapping.class::cast).forEach(item -> all.append(YamlWriter.write(item)));
        for (Remark remark : intake.remarks()) {
            all.append(remark);
        }
        return all.append(intake.troubles()).toString();
    }
}
