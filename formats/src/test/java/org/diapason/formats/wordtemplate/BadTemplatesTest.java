package org.diapason.formats.wordtemplate;

import static org.diapason.formats.wordtemplate.Letterhead.paragraph;
import static org.diapason.formats.wordtemplate.Letterhead.relation;
import static org.diapason.formats.wordtemplate.Letterhead.relations;
import static org.diapason.formats.wordtemplate.Letterhead.row;
import static org.diapason.formats.wordtemplate.Letterhead.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no template, and tags that cannot be filled: each gets one sentence in both languages, and its place. */
class BadTemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_is_told() throws IOException {
        assertEquals(Fault.EMPTY_FILE, refused(new byte[0]));
    }

    @Test
    void what_is_no_word_file_is_told() throws IOException {
        assertEquals(Fault.NOT_RECOGNISED, refused("Bonjour".getBytes(StandardCharsets.UTF_8)));
        Letterhead sheet = new Letterhead("");
        sheet.put("[Content_Types].xml", sheet.get("[Content_Types].xml").replace("wordprocessingml", "spreadsheetml"));
        assertEquals(Fault.NOT_RECOGNISED, refused(sheet.bytes()));
    }

    @Test
    void a_file_with_a_password_is_told_from_one_of_an_old_format() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("levain");
            try (OutputStream inner = encryptor.getDataStream(files)) {
                inner.write(new Letterhead("").bytes());
            }
            files.writeFilesystem(out);
        }
        assertEquals(Fault.ENCRYPTED, refused(out.toByteArray()));
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(old);
        }
        assertEquals(Fault.NOT_RECOGNISED, refused(old.toByteArray()));
    }

    @Test
    void macros_are_refused_however_the_file_is_named() throws IOException {
        Letterhead macros = new Letterhead("");
        macros.put("word/vbaProject.bin", "macro");
        assertEquals(Fault.NOT_RECOGNISED, refused(macros.bytes()));
        Letterhead docm = new Letterhead("");
        docm.put(
                "[Content_Types].xml",
                docm.get("[Content_Types].xml")
                        .replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertEquals(Fault.NOT_RECOGNISED, refused(docm.bytes()));
    }

    @Test
    void a_file_of_300_megabytes_is_refused_before_it_is_read() throws IOException {
        Path large = folder.resolve("large.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300_000_000);
        }
        assertEquals(Fault.TOO_LARGE, refused(large));
    }

    @Test
    void a_file_that_inflates_without_measure_is_refused() throws IOException {
        Letterhead bomb = new Letterhead("");
        bomb.parts.put("word/media/logo.png", new byte[100_000_000]);
        assertEquals(Fault.TOO_LARGE, refused(bomb.bytes()));
    }

    @Test
    void parts_that_lead_to_each_other_in_a_circle_are_refused() throws IOException {
        Letterhead circle = new Letterhead("");
        circle.put("word/_rels/header1.xml.rels", relations(relation("rId1", "header", "document.xml")));
        assertEquals(Fault.DAMAGED, refused(circle.bytes()));
        Letterhead itself = new Letterhead("");
        itself.put("word/_rels/footer1.xml.rels", relations(relation("rId1", "footer", "/word/footer1.xml")));
        assertEquals(Fault.DAMAGED, refused(itself.bytes()));
    }

    @Test
    void a_part_that_would_be_fetched_from_elsewhere_is_refused_and_a_link_is_not() throws Exception {
        for (String target :
                List.of("https://tracker.example/logo.png", "\\\\server\\share\\x.dotm", "file:///etc/passwd")) {
            Letterhead fetching = new Letterhead("");
            fetching.put(
                    "word/_rels/header1.xml.rels",
                    relations(relation("rId1", "image", target).replace("/>", " TargetMode=\"External\"/>")));
            assertEquals(Fault.MISSING_PART, refused(fetching.bytes()));
        }
        Letterhead own = new Letterhead("");
        own.put(
                "word/_rels/footer1.xml.rels",
                relations(relation("rId1", "attachedTemplate", "file:///C:\\Users\\lise\\Normal.dotm")
                        .replace("/>", " TargetMode=\"External\"/>")));
        read(write(own.bytes()));
    }

    @Test
    void a_part_within_the_file_whose_name_is_no_path_is_refused() throws IOException {
        Letterhead nowhere = new Letterhead("");
        nowhere.put("word/_rels/header1.xml.rels", relations(relation("rId1", "image", "urn:logo:1")));
        assertEquals(Fault.DAMAGED, refused(nowhere.bytes()));
    }

    @Test
    void xml_that_could_do_harm_is_refused() throws IOException {
        Letterhead entities = new Letterhead("");
        entities.put(
                "word/document.xml",
                entities.get("word/document.xml")
                        .replace("<w:document", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document"));
        assertEquals(Fault.SYNTAX, refused(entities.bytes()));
        Letterhead broken = new Letterhead("<w:p>");
        assertEquals(Fault.SYNTAX, refused(broken.bytes()));
    }

    @Test
    void each_wrong_tag_is_told_with_its_place() throws Exception {
        Letterhead wrong = new Letterhead(paragraph("fine {{effort}}")
                + paragraph("{{efort}}")
                + table(row("a", "b"), row("{{effort}}", "{{nonsense_altogether}}"))
                + paragraph("{{effort")
                + paragraph("effort}}")
                + paragraph("{{#learning_outcomes}} not alone")
                + paragraph("{{/learning_outcomes}}")
                + paragraph("{{#effort}}"));
        wrong.put("word/footer1.xml", wrong.get("word/footer1.xml").replace("La devise", "{{devise}}"));
        List<Slip> slips = read(write(wrong.bytes())).slips(WordTemplateTest.tags());
        assertEquals(
                List.of(
                        "document, paragraph 2 {{efort}}",
                        "document, table 1, row 2, cell 2 {{nonsense_altogether}}",
                        "document, paragraph 3 {{effort",
                        "document, paragraph 4 }}",
                        "document, paragraph 5 {{#learning_outcomes}}",
                        "document, paragraph 7 {{#effort}}",
                        "footer, paragraph 1 {{devise}}"),
                slips.stream()
                        .map(slip -> slip.place().show(Lang.EN) + " " + slip.tag())
                        .toList());
        assertTrue(slips.getFirst().message().show(Lang.EN).contains("{{effort}}"), "The nearest name is offered");
        slips.forEach(slip -> said(slip.message()));
    }

    @Test
    void lists_within_lists_are_refused_so_that_nothing_grows_without_end() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            body.append(paragraph("{{#learning_outcomes}}"));
        }
        for (int i = 0; i < 8; i++) {
            body.append(paragraph("{{/learning_outcomes}}"));
        }
        assertEquals(
                7,
                read(write(new Letterhead(body.toString()).bytes()))
                        .slips(WordTemplateTest.tags())
                        .size());
    }

    @Test
    void a_template_of_a_thousand_tags_is_filled_and_one_of_more_is_refused() throws Exception {
        String part = paragraph("{{#effort}}") + paragraph("x") + paragraph("{{/effort}}");
        byte[] filled = read(write(new Letterhead(part.repeat(499)).bytes())).fill(WordTemplateTest.tags(), Lang.EN);
        String document = new String(Letterhead.parts(filled).get("word/document.xml"), StandardCharsets.UTF_8);
        assertEquals(499, document.split(">x<", -1).length - 1);
        assertEquals(Fault.TOO_LARGE, refused(new Letterhead(part.repeat(500)).bytes()));
    }

    private Fault refused(byte[] bytes) throws IOException {
        return refused(write(bytes));
    }

    private Fault refused(Path path) {
        Refusal refusal = assertThrows(Refusal.class, () -> read(path));
        said(refusal.trouble().message());
        said(refusal.trouble().mend());
        return refusal.trouble().fault();
    }

    private static void said(Text text) {
        assertTrue(text.in(Lang.FR).isPresent() && text.in(Lang.EN).isPresent());
    }

    private Path write(byte[] bytes) throws IOException {
        Path path = folder.resolve("bad.docx");
        Files.write(path, bytes);
        return path;
    }

    private WordTemplate read(Path path) throws IOException, Refusal {
        return WordTemplate.read(new Artifact("bad.docx", path), WordTemplateTest.setting(folder));
    }
}
