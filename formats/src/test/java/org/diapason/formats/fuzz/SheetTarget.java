package org.diapason.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.SpreadsheetImporter;
import org.diapason.formats.tree.Refusal;

/**
 * What Jazzer tries on spreadsheets: the same bytes as text in columns and as the sheet, the shared texts and the styles
 * of a workbook that is sound otherwise, so that no luck with a zip file is needed. Each is answered with what came in or
 * with a refusal in both languages.
 */
public final class SheetTarget {

    private static final Bounds SMALL = new Bounds(20_000_000, 40_000_000, 4_000, 250, 2, 400, 4_000_000, 50_000);

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    private static final Map<String, String> SOUND = Map.of(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"Offre\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            SHEET,
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>46174</v></c></row>"
                    + "</sheetData></worksheet>",
            TEXTS,
            "<sst><si><t>Titre</t></si><si><t>Un</t></si></sst>",
            STYLES,
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");

    private SheetTarget() {}

    /** Called by Jazzer with its own bytes, and by tests with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try (Scratch scratch = Scratch.make()) {
            read("file.csv", bytes, scratch);
            for (String part : new String[] {SHEET, TEXTS, STYLES}) {
                read("file.xlsx", book(part, bytes), scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] book(String changed, byte[] bytes) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(book)) {
            for (Map.Entry<String, String> part : SOUND.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().equals(changed) ? bytes : part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return book.toByteArray();
    }

    private static void read(String name, byte[] bytes, Scratch scratch) throws IOException {
        Path file = scratch.folder().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        }
        Setting setting = new Setting(Lang.FR, SMALL, Progress.SILENT, Optional.empty(), scratch.folder());
        try {
            new SpreadsheetImporter()
                    .read(new Artifact(name, file), setting)
                    .troubles()
                    .forEach(TreeTarget::check);
        } catch (Refusal refusal) {
            TreeTarget.check(refusal.trouble());
        }
    }
}
