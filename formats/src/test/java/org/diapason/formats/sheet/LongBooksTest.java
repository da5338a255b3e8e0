package org.diapason.formats.sheet;

import static org.diapason.formats.sheet.Books.row;
import static org.diapason.formats.sheet.Sheets.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose parts are longer than other texts may be. */
class LongBooksTest {

    private static final int MEGA = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void shared_texts_may_be_longer_than_other_texts() {
        Intake intake = bytes(folder, "long.xlsx", book(37, 900_000));

        assertEquals(List.of("Un"), Sheets.all(intake, "title"));
    }

    @Test
    void shared_texts_beyond_what_memory_holds_are_refused_at_their_part() throws Refusal, IOException {
        byte[] part = part("un", "deux", "trois");
        long bytes = 11 + 3 * Integer.BYTES;

        assertEquals(3, texts(part, bytes).count());
        Refusal refusal = assertThrows(Refusal.class, () -> texts(part, 11));
        assertEquals(Fault.TOO_LARGE, refusal.trouble().fault());
    }

    @Test
    void texts_that_span_blocks_come_back_whole() throws Refusal, IOException {
        String[] words = new String[40];
        for (int i = 0; i < words.length; i++) {
            words[i] = i % 7 == 0 ? "" : "é" + "abcdefgh ".repeat(11_000 + i) + i;
        }

        SharedTexts texts = texts(part(words), SharedTexts.MOST);

        for (int i = 0; i < words.length; i++) {
            assertEquals(words[i], texts.at(i));
        }
    }

    private static SharedTexts texts(byte[] part, long most) throws Refusal, IOException {
        try (PartXml xml = PartXml.open("texts", new ByteArrayInputStream(part), Long.MAX_VALUE)) {
            return SharedTexts.read(xml, "texts", most);
        }
    }

    private static byte[] part(String... words) {
        StringBuilder part = new StringBuilder("<sst>");
        for (String each : words) {
            part.append("<si><t>").append(each).append("</t></si>");
        }
        return part.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A book of one row whose shared texts hold so many that nothing refers to. */
    private static byte[] book(int texts, int length) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Books.parts(Books.sheet(row("Titre"), row("Un"))));
        String strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
        Random random = new Random(length);
        byte[] letters = new byte[MEGA];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        String words = new String(letters, 0, length, StandardCharsets.ISO_8859_1);
        String more = ("<si><t>" + words + "</t></si>").repeat(texts);
        parts.put(
                "xl/sharedStrings.xml",
                strings.replace("</sst>", more + "</sst>").getBytes(StandardCharsets.UTF_8));
        return Books.zip(parts);
    }
}
