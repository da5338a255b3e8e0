package org.diapason.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.diapason.formats.sheet.Sheets.all;
import static org.diapason.formats.sheet.Sheets.at;
import static org.diapason.formats.sheet.Sheets.mc;
import static org.diapason.formats.sheet.Sheets.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwkwardSheetsTest {

    /** Beginnings that have broken somebody's program. */
    private static final List<String> NAUGHTY = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "'quoted'",
            "\"",
            "\"\"",
            "\\",
            "\\n",
            "%s%n",
            "${x}",
            "{{x}}",
            "<script>alert(1)</script>",
            "&lt;b&gt;",
            "]]>",
            "<!DOCTYPE x>",
            "NULL",
            "undefined",
            "true",
            "NaN",
            "1e999",
            "0x41",
            "-0",
            "1/0",
            "null\u0001null",
            "\u202Eabc",
            "\uFEFFabc",
            "\u200Babc",
            "e\u0301e\u0301",
            "ﬁn",
            "ﷺ",
            "👩‍👩‍👧",
            "\uD83D",
            "Ω≈ç√",
            "田中さん",
            "مرحبا",
            "Ṱ̺̺̕o͞",
            "'; DROP TABLE x;--",
            "../../etc/passwd",
            "C:\\con",
            "file:///etc/passwd",
            "http://a/%%30%30",
            "AUX",
            "#REF",
            "~",
            "\u00A0x\u00A0",
            "a\tb",
            "« x »",
            "x\u2028y",
            "12 h");

    @TempDir
    private Path folder;

    @Test
    void a_thousand_naughty_strings_stay_words() {
        StringBuilder csv = new StringBuilder("Code,Titre,Description\n");
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String words = NAUGHTY.get(i % NAUGHTY.size()) + " " + i;
            titles.add(Plainly.clean(Plainly.decoded(new String(words.getBytes(UTF_8), UTF_8))));
            csv.append("N")
                    .append(i)
                    .append(",\"")
                    .append(words.replace("\"", "\"\""))
                    .append("\",\"")
                    .append(words.replace("\"", "\"\""))
                    .append("\"\n");
        }

        Intake intake = text(folder, "naughty.csv", csv.toString());

        assertEquals(titles, all(intake, "title"));
        assertEquals(titles, all(intake, "summary"));
    }

    @Test
    void ten_thousand_columns_are_read() {
        StringBuilder csv = new StringBuilder("Titre");
        StringBuilder row = new StringBuilder("Un");
        for (int i = 0; i < 10_000; i++) {
            csv.append(",C").append(i);
            row.append(",").append(i);
        }

        Intake intake = text(folder, "wide.csv", csv + "\n" + row + "\n");

        assertEquals(List.of("Un"), all(intake, "title"));
        assertTrue(intake.remarks().size() < 5000);
    }

    @Test
    void a_lone_column_of_titles_is_enough() {
        Intake intake = text(folder, "lone.csv", "Micro-titre de compétences\nPétrir\nCuire\n");

        assertEquals(List.of("Pétrir", "Cuire"), all(intake, "title"));
    }

    @Test
    void lists_are_cut_by_lines_bullets_numbers_and_semicolons() {
        Map<String, List<String>> cells = Map.of(
                "À la fin, la personne pourra :\n- Lire\n• Écrire, puis relire", List.of("Lire", "Écrire, puis relire"),
                "1) Lire 2) Écrire 3) Compter", List.of("Lire", "Écrire", "Compter"),
                "a) Lire\nb) Écrire", List.of("Lire", "Écrire"),
                "Lire ; Écrire", List.of("Lire", "Écrire"),
                "• Lire • Écrire", List.of("Lire", "Écrire"),
                "<ul><li>Lire</li><li>&Eacute;crire</li></ul>", List.of("Lire", "Écrire"),
                "Expliquer le point 2. de la loi", List.of("Expliquer le point 2. de la loi"));
        cells.forEach((cell, pieces) -> assertEquals(pieces, Pieces.of(cell), cell));
        assertEquals(List.of("Quiz", "Projet"), Pieces.names("Quiz, Projet"));
    }

    @Test
    void a_code_that_begins_an_outcome_is_its_code() {
        Intake intake = text(
                folder, "codes.csv", "Code,Titre,Résultats\nA,Un,\"RA1 : Lire\nRA2 : Écrire\"\nB,Deux,RA1. Compter\n");

        assertEquals("A-RA2", at(mc(intake, 0), "outcomes.1.code"));
        assertEquals("Écrire", at(mc(intake, 0), "outcomes.1.statement"));
        assertEquals("B-RA1", at(mc(intake, 1), "outcomes.0.code"));
    }

    @Test
    void a_mapping_file_has_the_last_word_and_comes_back_as_it_was_written() throws IOException, Refusal {
        Artifact artifact = Sheets.file(folder, "own.csv", "X;Y;Z\nA1;Un;12\nA2;Deux;6\n".getBytes(UTF_8));
        Path columns = folder.resolve("columns.yaml");
        Files.writeString(columns, """
                sheets:
                  - file: own.csv
                    sheet: ''
                    header-row: 1
                    columns:
                      - {column: A, header: X, field: code}
                      - {column: '', header: Y, field: title, language: fr}
                      - {column: C, header: Z, field: weeks}
                """);

        Intake intake = Sheets.read(artifact, Optional.of(columns));

        assertEquals(List.of("A1", "A2"), all(intake, "code"));
        assertEquals("Un", at(mc(intake, 0), "title.fr"));
        assertEquals(List.of("12", "6"), all(intake, "weeks"));
        SheetMapping again = SheetMapping.read(columns);
        Files.writeString(columns, again.write());
        assertEquals(again, SheetMapping.read(columns));
        SheetMapping told = SpreadsheetImporter.mapping(artifact, Sheets.setting(folder, Optional.of(columns)));
        assertEquals("weeks", told.sheets().getFirst().columns().get(2).field());
    }

    @Test
    void no_name_of_a_column_belongs_to_two_fields() {
        Headers.claims().forEach((name, fields) -> assertEquals(1, fields.size(), name + " " + fields));
    }
}
