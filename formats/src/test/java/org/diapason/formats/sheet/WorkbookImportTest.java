package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Books.book;
import static org.diapason.formats.sheet.Books.changed;
import static org.diapason.formats.sheet.Books.row;
import static org.diapason.formats.sheet.Books.words;
import static org.diapason.formats.sheet.Sheets.all;
import static org.diapason.formats.sheet.Sheets.at;
import static org.diapason.formats.sheet.Sheets.bytes;
import static org.diapason.formats.sheet.Sheets.mc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookImportTest {

    @TempDir
    private Path folder;

    @Test
    void headers_may_drift_between_sheets_and_rows_meet_by_code() {
        Intake intake = bytes(folder, "drift.xlsx", book(book -> {
            words(
                    book.newWorksheet("Offre 2025"),
                    row("Collège imaginaire"),
                    row(),
                    row("Sigle", "Nom du cours", "Durée (h)"),
                    row("A1", "Pétrir", "12-18"));
            words(
                    book.newWorksheet("Offre 2026"),
                    row("Course Title", "Hours", "Course Code", "Prereqs"),
                    row("Bake", "15", "A2", "A1"));
            words(
                    book.newWorksheet("Résultats"),
                    row("Code", "Learning outcome"),
                    row("A1", "Explain gluten"),
                    row("A1", "Knead a dough"),
                    row("A2", "Bake a loaf"));
        }));

        assertEquals(List.of("A1", "A2"), all(intake, "code"));
        assertEquals(List.of("12-18", "15"), all(intake, "hours"));
        assertEquals(List.of("2", "1"), all(intake, "outcomes"));
        assertEquals("A1", at(mc(intake, 1), "requires.0"));
        assertEquals(
                "drift.xlsx!Offre 2026!B2",
                mc(intake, 1).get("hours").orElseThrow().spot().toString());
    }

    @Test
    void numbers_dates_and_clocks_are_what_a_person_sees() {
        Intake intake = bytes(folder, "kinds.xlsx", book(book -> {
            Worksheet sheet = book.newWorksheet("Offre");
            words(
                    sheet,
                    row("Code", "Titre", "Heures", "Révision le", "Durée", "Semaines"),
                    row("A1", "Un"),
                    row("A2", "Deux"),
                    row("A3", "Trois"));
            sheet.value(1, 2, 0.1 + 0.2);
            sheet.value(1, 3, LocalDate.of(2027, 6, 1));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(2, 2, LocalDate.of(2026, 5, 3));
            sheet.style(2, 2).format("d-mmm").set();
            sheet.value(2, 4, 2.5 / 24);
            sheet.style(2, 4).format("[h]:mm").set();
            sheet.value(3, 2, 12);
            sheet.value(3, 5, 6);
        }));

        assertEquals(List.of("0.3", "2.5", "12"), all(intake, "hours"));
        assertEquals(List.of("2027-06-01", "", ""), all(intake, "review-on"));
        assertEquals(List.of("", "", "6"), all(intake, "weeks"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark ->
                        remark.fate() == Fate.LEFT && remark.original().equals("2026-05-03")));
    }

    @Test
    void merged_titles_speak_for_all_their_rows() {
        Intake intake = bytes(folder, "merged.xlsx", book(book -> {
            Worksheet sheet = book.newWorksheet("Offre");
            words(
                    sheet,
                    row("Titre", "Module", "Résultat"),
                    row("Pétrissage", "Comprendre", "Expliquer le gluten"),
                    row("", "Faire", "Pétrir"),
                    row("Cuisson", "Four", "Cuire"));
            sheet.range(1, 0, 2, 0).merge();
        }));

        assertEquals(List.of("Pétrissage", "Cuisson"), all(intake, "title"));
        assertEquals(List.of("2", "1"), all(intake, "modules"));
        assertEquals(List.of("2", "1"), all(intake, "outcomes"));
    }

    @Test
    void hidden_sheets_are_left_and_hidden_rows_are_told() {
        Intake intake = bytes(folder, "hidden.xlsx", book(book -> {
            Worksheet sheet = book.newWorksheet("Offre");
            words(sheet, row("Titre", "Heures"), row("Un", "5"), row("Deux", "6"));
            sheet.hideRow(2);
            Worksheet lists = book.newWorksheet("Listes");
            words(lists, row("Titre"), row("Rien"));
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }));

        assertEquals(List.of("Un", "Deux"), all(intake, "title"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark -> remark.fate() == Fate.GUESSED
                        && remark.spot().toString().equals("hidden.xlsx!Offre!A3")));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark ->
                        remark.fate() == Fate.LEFT && remark.original().equals("Listes")));
    }

    @Test
    void formulas_give_their_last_value_with_a_remark() {
        byte[] book = Books.ofSheet("""
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Titre</t></is></c><c r="B1" t="inlineStr"><is><t>Heures</t></is></c><c r="C1" t="inlineStr"><is><t>Semaines</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>CONCATENATE("Pét","rir")</f><v>Pétrir</v></c><c r="B2"><f>SUM(1,14)</f><v>15</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                </sheetData></worksheet>""");

        Intake intake = bytes(folder, "formulas.xlsx", book);

        assertEquals(List.of("Pétrir"), all(intake, "title"));
        assertEquals(List.of("15"), all(intake, "hours"));
        assertEquals(List.of(""), all(intake, "weeks"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark -> remark.spot().toString().equals("formulas.xlsx!Offre!B2")));
    }

    @Test
    void rich_text_is_its_words() {
        byte[] book = Books.sheet(row("Titre", "Description"), row("Un", "PLACE"));
        byte[] rich = changed(
                book,
                "xl/sharedStrings.xml",
                "<t xml:space=\"preserve\">PLACE</t>",
                "<r><rPr><b/></rPr><t>Une </t></r><r><t xml:space=\"preserve\">pâte&#160;lisse </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>");

        assertEquals("Une pâte lisse", at(mc(bytes(folder, "rich.xlsx", rich), 0), "summary"));
    }

    @Test
    void a_workbook_is_known_by_what_it_holds_and_so_is_text_under_its_name() {
        assertEquals(
                1,
                bytes(folder, "book.csv", Books.sheet(row("Titre"), row("Un")))
                        .microCredentials()
                        .size());
        assertEquals(
                1,
                bytes(folder, "text.xlsx", "Titre\nUn\n".getBytes(StandardCharsets.UTF_8))
                        .microCredentials()
                        .size());
    }
}
