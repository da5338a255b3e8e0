package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Books.changed;
import static org.diapason.formats.sheet.Books.row;
import static org.diapason.formats.sheet.Sheets.file;
import static org.diapason.formats.sheet.Sheets.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.diapason.formats.tree.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that nobody should send: each is refused within two seconds, with one fault. */
class BadBooksTest {

    private static final String OPEN =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">";
    private static final String CLOSE = "</row></sheetData></worksheet>";
    private static final String XXE = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + OPEN + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>" + CLOSE;

    @TempDir
    private Path folder;

    static Stream<Arguments> books() {
        byte[] good = Books.sheet(row("Titre", "Heures"), row("Un", "5"));
        return Stream.of(
                Arguments.of("entity of its own", Fault.DOCTYPE, Books.ofSheet(XXE)),
                Arguments.of(
                        "document type behind a comment",
                        Fault.DOCTYPE,
                        Books.ofSheet("<!-- --><!DOCTYPE x>" + OPEN + CLOSE)),
                Arguments.of(
                        "document type in the strings",
                        Fault.DOCTYPE,
                        changed(good, "xl/sharedStrings.xml", "<sst", "<!DOCTYPE sst><sst")),
                Arguments.of(
                        "document type in UTF-16",
                        Fault.DAMAGED,
                        with(good, Books.SHEET, XXE.getBytes(StandardCharsets.UTF_16))),
                Arguments.of(
                        "a cell in column ZZZZZZ",
                        Fault.TOO_LARGE,
                        Books.ofSheet(OPEN + "<c r=\"ZZZZZZ1\"><v>1</v></c>" + CLOSE)),
                Arguments.of(
                        "a cell of two million letters",
                        Fault.TOO_LARGE,
                        Books.ofSheet(OPEN + "<c r=\"A1\" t=\"inlineStr\"><is><t>" + mixed(2_000_000, "")
                                + "</t></is></c>" + CLOSE)),
                Arguments.of(
                        "a row without end",
                        Fault.TOO_LARGE,
                        Books.ofSheet(OPEN + "<c>" + mixed(300_000, "</c><c>") + "</c>" + CLOSE)),
                Arguments.of("an open tag", Fault.DAMAGED, Books.ofSheet(OPEN + "<c r=\"A1\"")),
                Arguments.of("no XML", Fault.DAMAGED, Books.ofSheet("Titre;Heures")),
                Arguments.of("an empty sheet part", Fault.DAMAGED, Books.ofSheet("")),
                Arguments.of(
                        "tags that do not match",
                        Fault.DAMAGED,
                        Books.ofSheet(OPEN + "<c r=\"A1\"><v>1</c></v>" + CLOSE)),
                Arguments.of("cut in half", Fault.DAMAGED, Arrays.copyOf(good, good.length / 2)),
                Arguments.of("no workbook", Fault.MISSING_PART, Books.zip(Map.of("xl/other.xml", bytes("<a/>")))),
                Arguments.of(
                        "another office format",
                        Fault.NOT_RECOGNISED,
                        Books.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")))),
                Arguments.of("a locked or old workbook", Fault.ENCRYPTED, new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0
                }),
                Arguments.of(
                        "an image", Fault.NOT_RECOGNISED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}),
                Arguments.of(
                        "a web page",
                        Fault.NOT_RECOGNISED,
                        bytes("<html><table><tr><td>Titre</td></tr></table></html>")),
                Arguments.of("nothing that is named", Fault.MISSING_PART, Books.sheet(row("a", "b"), row("1", "2"))),
                Arguments.of("no row", Fault.EMPTY_FILE, Books.sheet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void a_bad_workbook_is_refused_at_once(String what, Fault fault, byte[] book) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertEquals(fault, refusal(file(folder, "bad.xlsx", book)), what));
    }

    @Test
    void strings_beyond_the_bound_are_refused_before_they_are_kept() throws IOException {
        byte[] good = Books.sheet(row("Titre"), row("Un"));
        String many = "<si><t>" + "x".repeat(1000) + "</t></si>";
        byte[] bomb = changed(good, "xl/sharedStrings.xml", "</sst>", many.repeat(40_000) + "</sst>");

        assertTrue(bomb.length < 400_000);
        Fault fault = refusal(file(folder, "bomb.xlsx", bomb));
        assertTrue(fault == Fault.TOO_LARGE || fault == Fault.INFLATES_TOO_MUCH, fault.code());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    /** Letters without a pattern, so that it is not the ratio of packing that gives them away. */
    private static String mixed(int letters, String between) {
        Random random = new Random(letters);
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            mixed.append((char) ('a' + random.nextInt(26))).append(between);
        }
        return mixed.toString();
    }

    private static byte[] with(byte[] book, String part, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Books.parts(book));
        parts.put(part, bytes);
        return Books.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
