package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Sheets.all;
import static org.diapason.formats.sheet.Sheets.at;
import static org.diapason.formats.sheet.Sheets.file;
import static org.diapason.formats.sheet.Sheets.mc;
import static org.diapason.formats.sheet.Sheets.refusal;
import static org.diapason.formats.sheet.Sheets.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    private static final String FLO = """
            Code;Titre;Durée;Semaines;Langues;Préalables;Résultats d'apprentissage;Notes internes
            FLO-F;Les bases de l'animation;3-5 h/sem x 6;;fr, en;aucun;"Bâtir une communauté; Soutenir les apprenants";à revoir
            FLO-S;L'animation synchrone;environ 20 heures;3;fr;FLO-F;Animer une séance;
            FLO-D;La conception;2 h 30;2;bilingue;Les bases de l'animation et FLO-S;;
            """;

    @TempDir
    private Path folder;

    @Test
    void a_row_is_a_micro_credential() {
        Intake intake = text(folder, "flo.csv", FLO);

        assertEquals(List.of("FLO-F", "FLO-S", "FLO-D"), all(intake, "code"));
        assertEquals("Les bases de l'animation", at(mc(intake, 0), "title"));
        assertEquals(List.of("18-30", "20", "2.5"), all(intake, "hours"));
        assertEquals(List.of("6", "3", "2"), all(intake, "weeks"));
        assertEquals(List.of("2", "1", ""), all(intake, "outcomes"));
        assertEquals("Soutenir les apprenants", at(mc(intake, 0), "outcomes.1.statement"));
        assertEquals(List.of("2", "1", "2"), all(intake, "delivery-languages"));
        assertEquals(List.of("0", "1", "2"), all(intake, "requires"));
        assertEquals("FLO-F", at(mc(intake, 2), "requires.0"));
    }

    @Test
    void each_value_knows_its_cell_and_each_column_its_fate() {
        Intake intake = text(folder, "flo.csv", FLO);

        assertEquals(
                "flo.csv!C2", mc(intake, 0).get("hours").orElseThrow().spot().toString());
        assertEquals(
                "flo.csv!G3", mc(intake, 1).get("outcomes").orElseThrow().spot().toString());
        assertEquals(
                8,
                intake.remarks().stream()
                        .filter(remark -> remark.spot().line() == 1)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "marked"})
    void encodings_are_told_by_the_bytes(String name) {
        boolean marked = name.startsWith("UTF-16") || name.equals("marked");
        Charset charset = name.equals("marked") ? StandardCharsets.UTF_8 : Charset.forName(name);

        Intake intake = text(folder, "flo.csv", (marked ? "\uFEFF" : "") + FLO, charset);

        assertEquals("Bâtir une communauté", at(mc(intake, 0), "outcomes.0.statement"));
        assertEquals("FLO-F", at(mc(intake, 0), "code"));
        boolean told = intake.remarks().stream()
                .anyMatch(remark -> remark.fate() == Fate.GUESSED
                        && remark.spot().toString().equals("flo.csv:1:1"));
        assertEquals(name.equals("windows-1252"), told);
    }

    @Test
    void an_accent_far_from_the_start_tells_the_encoding_too() {
        String far = "code,title,note\nA1,First," + "x".repeat(20_000) + "\nA2,Second,café\n";

        assertEquals("café", at(mc(text(folder, "far.csv", far, Charset.forName("windows-1252")), 1), "note"));
        assertEquals("café", at(mc(text(folder, "far.csv", far), 1), "note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separators_are_told_by_the_lines(String separator) {
        String rows = String.join(separator, "Code", "Title", "Hours", "Price") + "\n"
                + String.join(separator, "A1", "\"One, two; three\"", "\"12,5\"", "0") + "\n";

        Intake intake = text(folder, "any.csv", rows);

        assertEquals("One, two; three", at(mc(intake, 0), "title"));
        assertEquals("12.5", at(mc(intake, 0), "hours"));
    }

    @Test
    void semicolons_with_decimal_commas_keep_their_numbers() {
        Intake intake = text(folder, "fr.csv", "Titre;Heures;Coût\nUn;12,5;1 200,50 $\nDeux;7,5;0\n");

        assertEquals(List.of("12.5", "7.5"), all(intake, "hours"));
        assertEquals("1 200,50 $", at(mc(intake, 0), "price"));
    }

    @Test
    void rows_of_outcomes_are_gathered() {
        Intake intake = text(folder, "outcomes.csv", """
                Portefeuille 2026,,,
                ,,,
                Titre du micro-titre,Heures,No du résultat,Résultat d'apprentissage
                Climat,1-1.5,RA1,Définir l'effet de serre
                Climat,,RA2,Lire un scénario
                ,,RA3,Relier les causes
                Biodiversité,2,RA1,Expliquer le déclin
                Total,3,,
                """);

        assertEquals(List.of("Climat", "Biodiversité"), all(intake, "title"));
        assertEquals(List.of("3", "1"), all(intake, "outcomes"));
        assertEquals("RA3", at(mc(intake, 0), "outcomes.2.code"));
        assertEquals("Relier les causes", at(mc(intake, 0), "outcomes.2.statement"));
        assertEquals(List.of("1-1.5", "2"), all(intake, "hours"));
    }

    @Test
    void several_columns_make_one_list_and_two_languages_one_text() {
        Intake intake = text(folder, "two.csv", """
                Code,Title (EN),Titre (FR),Outcome 1,Outcome 2,Outcome 3
                A1,Kneading,Pétrissage,Explain gluten,Knead a dough,
                """);

        assertEquals("Pétrissage", at(mc(intake, 0), "title.fr"));
        assertEquals("Kneading", at(mc(intake, 0), "title.en"));
        assertEquals("2", at(mc(intake, 0), "outcomes"));
        assertEquals("A1-2", at(mc(intake, 0), "outcomes.1.code"));
    }

    @Test
    void a_column_is_known_by_its_content_where_its_header_is_mute() {
        Intake intake = text(folder, "mute.csv", """
                Titre,Col B,Col C
                Un,3-5 h,fr
                Deux,4 h,en
                Trois,2 h 30,fr et en
                """);

        assertEquals(List.of("3-5", "4", "2.5"), all(intake, "hours"));
        assertEquals(List.of("1", "1", "2"), all(intake, "delivery-languages"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark ->
                        remark.fate() == Fate.GUESSED && remark.original().equals("Col B")));
    }

    @Test
    void silence_stays_silence() {
        Intake intake = text(folder, "silent.csv", """
                Titre,Heures,Préalables,Mode,Insigne,Séances synchrones
                Un,à déterminer,s.o.,—,?,n/a
                Deux,,,,,
                """);

        assertEquals("[title]", keys(intake, 0));
        assertEquals("[title]", keys(intake, 1));
    }

    private static String keys(Intake intake, int at) {
        return mc(intake, at).entries().stream()
                .map(entry -> entry.key())
                .toList()
                .toString();
    }

    @Test
    void entities_spaces_and_quotes_are_cleaned() {
        Intake intake = text(
                folder,
                "web.csv",
                "Titre,Description\n\"L&rsquo;&eacute;t&eacute;\u00A0\u00A0 2026 \",\"A&nbsp;: b &amp; c\"\n");

        assertEquals("L’été 2026", at(mc(intake, 0), "title"));
        assertEquals("A\u00A0: b & c", at(mc(intake, 0), "summary"));
    }

    @Test
    void a_stray_quote_is_forgiven_and_an_open_one_is_told() {
        Intake stray = text(folder, "stray.csv", "Code,Titre\nA1,\"Le \"pain\" au levain\"\nA2,Deux\n");

        assertEquals(2, stray.microCredentials().size());
        String open = "Code,Titre\nA1,\"" + "x".repeat(2_000_000);
        assertEquals(Fault.SYNTAX, refusal(file(folder, "open.csv", open.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_file_without_titles_or_rows_is_refused() {
        assertEquals(
                Fault.MISSING_PART, refusal(file(folder, "none.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                Fault.EMPTY_FILE, refusal(file(folder, "blank.csv", "\n\n , \n".getBytes(StandardCharsets.UTF_8))));
    }
}
