package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Sheets.at;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Node.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateWorkbookTest {

    /** What is written in each column, and what it is once read: path = value. */
    private static final List<List<String>> FILLED = List.of(
            List.of("code", "FLO-F", "code", "FLO-F"),
            List.of("title.fr", "Pétrir « à la main »", "title.fr", "Pétrir «\u00A0à la main\u00A0»"),
            List.of("title.en", "Kneading", "title.en", "Kneading"),
            List.of("summary.fr", "=1+1", "summary.fr", "=1+1"),
            List.of("summary.en", "+Plus", "summary.en", "+Plus"),
            List.of("stand-alone", "Tenir un pétrin", "stand-alone", "Tenir un pétrin"),
            List.of("role", "noyau", "role", "core"),
            List.of("audiences", "Apprentis\nChefs", "audiences.1", "chefs"),
            List.of("requires", "FLO-S", "requires.0", "FLO-S"),
            List.of(
                    "outcomes",
                    "Expliquer le gluten\nPétrir, puis façonner",
                    "outcomes.2.statement",
                    "Pétrir, puis façonner"),
            List.of("competencies", "Pétrir\nCuire", "competencies.0", "petrir"),
            List.of("modules", "Comprendre\nFaire", "modules.2.title", "Faire"),
            List.of("assessments", "Quiz (30 %)\nProjet", "assessments.0.weight", "0.3"),
            List.of("result", "réussite ou échec", "result.kinds.0", "pass-fail"),
            List.of("result-criterion", "80 %", "result.criterion", "80 %"),
            List.of("hours", "12-18", "hours", "12-18"),
            List.of("weeks", "4", "weeks", "4"),
            List.of("hours-a-week", "3-5", "hours", "12-18"),
            List.of("mode", "hybride", "mode", "hybrid"),
            List.of("facilitated", "oui", "facilitated", "true"),
            List.of("pace", "Dates fixes", "pace", "Dates fixes"),
            List.of("session-count", "2-3", "session-count", "2-3"),
            List.of("facilitator-hours", "15-25", "facilitator-hours", "15-25"),
            List.of("delivery-languages", "fr, en", "delivery-languages.1", "en"),
            List.of("price", "-5 $", "price", "-5 $"),
            List.of("platform", "Moodle", "platform", "moodle"),
            List.of("awarding-body", "Collège", "awarding-body", "Collège"),
            List.of("country", "Canada", "country", "Canada"),
            List.of("badge", "Pétrisseur", "badge.name", "Pétrisseur"),
            List.of("badge-criteria", "@projet", "badge.criteria", "@projet"),
            List.of("badge-format", "insigne Open Badges 3", "badge.format", "open-badges-3"),
            List.of("credit", "3 ECTS", "credit.units", "3"),
            List.of("level", "CEC 4", "level.0.code", "4"),
            List.of("quality-assurance", "Comité", "quality-assurance", "Comité"),
            List.of("stackable", "cumulable", "stackable", "stackable"),
            List.of("owner", "Lise", "owner", "Lise"),
            List.of("review-on", "2027-06-01", "review-on", "2027-06-01"),
            List.of("sources", "https://college.example/pe", "sources.0", "https://college.example/pe"),
            List.of("note", "Fin", "note", "Fin"));

    @TempDir
    private Path folder;

    @Test
    void what_is_filled_in_comes_back_without_loss() throws IOException {
        Map<String, String> row = new HashMap<>();
        FILLED.forEach(each -> row.put(each.getFirst(), each.get(1)));
        assertEquals(row.keySet(), new java.util.HashSet<>(TemplateWorkbook.columns()));
        List<Map<String, String>> items = List.of(
                Map.of("code", "FLO-F", "outcome-code", "RA1", "outcome", "Nommer les farines", "module", "Ouvrir"));

        Intake intake = Sheets.bytes(
                folder,
                "filled.xlsx",
                template(Lang.FR, List.of(row, Map.of("code", "FLO-S", "title.fr", "Suite")), items));

        Mapping mc = Sheets.mc(intake, 0);
        for (List<String> each : FILLED) {
            assertEquals(each.get(3), at(mc, each.get(2)), each.getFirst());
        }
        assertEquals("FLO-F-RA1", at(mc, "outcomes.0.code"));
        assertEquals("Ouvrir", at(mc, "modules.0.title"));
        assertEquals(
                List.of(),
                intake.remarks().stream()
                        .filter(remark ->
                                remark.fate() == Fate.LEFT && remark.spot().line() > 1)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_word_that_a_list_offers_is_understood(String tag) {
        Lang lang = new Lang(tag);
        for (SheetField field : SheetField.ALL) {
            for (String word : Choices.offered(field.name(), lang)) {
                assertTrue(Choices.exact(field.name(), word).isPresent(), field.name() + ": " + word);
            }
        }
        assertEquals(2, Choices.offered("yes", lang).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_header_is_known_by_name(String tag) throws IOException {
        Map<String, String> row = Map.of("code", "A", "title.fr", "Un");
        Intake intake = Sheets.bytes(folder, "known.xlsx", template(new Lang(tag), List.of(row), List.of()));

        assertEquals(
                // The second sheet has four columns more.
                TemplateWorkbook.columns().size() + 4L,
                intake.remarks().stream()
                        .filter(remark -> remark.spot().line() == 1 && remark.fate() == Fate.TAKEN)
                        .count());
    }

    @Test
    void the_same_template_is_the_same_bytes_and_holds_no_formula() throws IOException {
        byte[] one = template(Lang.EN, List.of(Map.of("code", "A", "title.en", "=cmd|' /C calc'!A0")), List.of());
        byte[] two = template(Lang.EN, List.of(Map.of("code", "A", "title.en", "=cmd|' /C calc'!A0")), List.of());

        assertArrayEquals(one, two);
        Books.parts(one).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertFalse(new String(part, StandardCharsets.UTF_8).contains("<f>"), name);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void lists_offer_proper_names_and_say_what_another_word_does(String tag) throws IOException {
        List<String> platforms = Choices.offered("platform", new Lang(tag));

        assertTrue(platforms.containsAll(List.of("Brightspace", "Moodle", "Canvas", "Open edX", "Pressbooks")));
        Books.parts(template(new Lang(tag), List.of(), List.of())).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertFalse(new String(part, StandardCharsets.UTF_8).contains("\"null\""), name);
            }
        });
    }

    @Test
    void essential_columns_stand_first() {
        assertEquals(
                List.of("code", "title.fr", "title.en", "outcomes", "assessments", "hours"),
                TemplateWorkbook.columns().subList(0, 6));
    }

    private byte[] template(Lang lang, List<Map<String, String>> rows, List<Map<String, String>> items)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateWorkbook(lang).write(rows, items, out, folder);
        return out.toByteArray();
    }
}
