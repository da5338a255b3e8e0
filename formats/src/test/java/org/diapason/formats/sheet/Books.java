package org.diapason.formats.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests, good ones and such as nobody should send. */
final class Books {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private Books() {}

    static byte[] book(Consumer<Workbook> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            filling.accept(book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** One sheet of words. */
    static byte[] sheet(String[]... rows) {
        return book(book -> words(book.newWorksheet("Offre"), rows));
    }

    static void words(Worksheet sheet, String[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                if (!rows[r][c].isEmpty()) {
                    sheet.value(r, c, rows[r][c]);
                }
            }
        }
    }

    static String[] row(String... cells) {
        return cells;
    }

    /** The parts of a workbook by their names. */
    static Map<String, byte[]> parts(byte[] book) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            Files.write(file, book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook, where this text of a part is another. */
    static byte[] changed(byte[] book, String part, String from, String to) {
        Map<String, byte[]> parts = parts(book);
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError("No " + from + " in " + text);
        }
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** A workbook whose one sheet is this XML. */
    static byte[] ofSheet(String sheetXml) {
        Map<String, byte[]> parts = parts(sheet(row("Titre")));
        parts.put(SHEET, sheetXml.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }
}
