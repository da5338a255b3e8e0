package org.diapason.formats.wordtemplate;

import static org.diapason.formats.wordtemplate.Letterhead.paragraph;
import static org.diapason.formats.wordtemplate.Letterhead.row;
import static org.diapason.formats.wordtemplate.Letterhead.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.docx.WordStandard;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.paper.Kits;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A college's own Word file, filled with a syllabus. */
class WordTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void tags_are_filled_also_where_word_broke_them_into_pieces() throws Exception {
        String words = filled(Lang.FR, paragraph("Pour ", "{", "{sujet", "}} &lt;fin&gt;"));
        assertTrue(words.contains("Pour Pétrissage <fin>"), words);
        assertTrue(words.contains("Plan de cours"), words);
        assertTrue(words.contains("23 novembre 2026"), words);
    }

    @Test
    void tags_are_known_by_their_names_in_both_languages() throws Exception {
        String body = paragraph("{{effort}} {{subject}} {{sujet}} {{series}} {{serie}} {{série}}");
        assertTrue(filled(Lang.EN, body).contains("12 to 18 h Kneading Kneading Artisan Baking Artisan Baking"));
        assertTrue(filled(Lang.FR, body).contains("12 à 18 h Pétrissage Pétrissage Boulangerie artisanale"));
    }

    @Test
    void a_row_of_a_table_is_repeated_for_each_row_of_a_list() throws Exception {
        String body = table(
                row("Code", "Outcome"),
                row("{{#learning_outcomes}}{{code}}", "{{by_the_end_you_can}}{{/learning_outcomes}}"),
                row("Total", "{{effort}}"));
        try (XWPFDocument word = word(Lang.EN, body)) {
            var rows = word.getTables().getFirst().getRows();
            assertEquals(4, rows.size());
            assertEquals("PE-1", rows.get(1).getCell(0).getText());
            assertEquals(
                    "Perform a kneading that suits the flour",
                    rows.get(2).getCell(1).getText());
            assertEquals("12 to 18 h", rows.get(3).getCell(1).getText().replace('\u00a0', ' '));
        }
    }

    @Test
    void two_parts_within_one_row_are_both_filled() throws Exception {
        String body = table(
                row("{{#effort}}{{#learning_outcomes}}{{code}}", "{{/learning_outcomes}}{{/effort}}"),
                row(
                        "{{#effort}}in all",
                        "{{effort}}{{/effort}}{{#learning_outcomes}}",
                        "{{code}}{{/learning_outcomes}}"));
        try (XWPFDocument word = word(Lang.EN, body)) {
            assertEquals(
                    List.of("PE-1", "PE-2", "PE-1", "PE-2"),
                    word.getTables().getFirst().getRows().stream()
                            .map(each -> each.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .filter(words -> words.startsWith("PE"))
                                    .findFirst()
                                    .orElse(""))
                            .toList());
        }
    }

    @Test
    void paragraphs_are_repeated_and_the_tags_around_them_go() throws Exception {
        String body = paragraph("A")
                + paragraph("{{#learning_outcomes}}")
                + paragraph("* {{code}}")
                + paragraph("{{/learning_outcomes}}")
                + paragraph("Z");
        try (XWPFDocument word = word(Lang.EN, body)) {
            assertEquals(
                    List.of("A", "* PE-1", "* PE-2", "Z"),
                    word.getParagraphs().stream()
                            .map(each -> each.getText().replace('\u00a0', ' '))
                            .toList());
        }
    }

    @Test
    void a_condition_keeps_what_is_stated_and_leaves_out_what_is_not() throws Exception {
        String body = paragraph("{{#effort}}for {{effort}}{{/effort}}{{^effort}}no hours{{/effort}}")
                + paragraph("{{^learning_outcomes}}")
                + paragraph("nothing is learned")
                + paragraph("{{/learning_outcomes}}")
                + paragraph("{{#learning_outcomes}}{{code}}; {{/learning_outcomes}}end");
        try (XWPFDocument word = word(Lang.EN, body)) {
            assertEquals(
                    List.of("for 12 to 18 h", "PE-1; PE-2; end"),
                    word.getParagraphs().stream()
                            .map(each -> each.getText().replace('\u00a0', ' '))
                            .toList());
        }
    }

    @Test
    void a_cell_that_is_left_empty_still_has_a_paragraph() throws Exception {
        String cell =
                "<w:tc><w:tcPr/>" + paragraph("{{^effort}}") + paragraph("none") + paragraph("{{/effort}}") + "</w:tc>";
        try (XWPFDocument word = word(Lang.EN, table("<w:tr>" + cell + "</w:tr>"))) {
            assertEquals(
                    1,
                    word.getTables()
                            .getFirst()
                            .getRow(0)
                            .getCell(0)
                            .getParagraphs()
                            .size());
        }
    }

    @Test
    void branding_is_untouched() throws Exception {
        Letterhead letterhead = new Letterhead(
                paragraph("{{titre}}") + "<w:p><w:r><w:t xml:space='preserve'> kept  as it is </w:t></w:r></w:p>");
        Map<String, byte[]> filled = Letterhead.parts(template(letterhead).fill(tags(), Lang.FR));
        assertEquals(letterhead.parts.keySet(), filled.keySet());
        Set<String> changed = new HashSet<>();
        letterhead.parts.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, filled.get(name))) {
                changed.add(name);
            }
        });
        assertEquals(Set.of("word/document.xml", "word/header1.xml"), changed);
        String document = new String(filled.get("word/document.xml"), StandardCharsets.UTF_8);
        assertEquals(
                letterhead
                        .get("word/document.xml")
                        .replace("<w:t>{{titre}}", "<w:t xml:space=\"preserve\">Plan de cours"),
                document);
    }

    @Test
    void every_document_names_its_tags_once_and_fills_them_all() throws Exception {
        int looked = 0;
        for (Paper paper : Kits.papers(Kits.FULL)) {
            WordTags tags = WordTags.of(paper);
            Set<String> names = new HashSet<>();
            StringBuilder body = new StringBuilder();
            for (WordTag tag : tags.all()) {
                assertTrue(names.add(tag.french()), tag.french());
                assertTrue(tag.english().equals(tag.french()) || names.add(tag.english()), tag.english());
                assertEquals(tag, tags.find(tag.french()).orElseThrow());
                assertEquals(tag, tags.find(tag.english()).orElseThrow());
                body.append(paragraph("{{" + tag.french() + "}}"));
                looked++;
            }
            WordTemplate template = template(new Letterhead(body.toString()));
            assertEquals(List.of(), template.slips(tags));
            // The words of the communications kit bring merge fields of their own, which stay.
            String words = text(template.fill(tags, Lang.EN));
            tags.all().forEach(tag -> assertFalse(words.contains("{{" + tag.french() + "}}"), tag.french()));
        }
        assertTrue(looked > 20 * Templates.all().size(), "There was something to fill: " + looked);
    }

    @Test
    void the_same_template_and_document_give_the_same_bytes() throws Exception {
        WordTemplate template = template(new Letterhead(paragraph("{{effort}}")));
        assertArrayEquals(template.fill(tags(), Lang.FR), template.fill(tags(), Lang.FR));
    }

    /** What may stand in a file once alone, a bookmark, a picture or a field with its number, stands in a row that is repeated. */
    @Test
    void a_filled_template_keeps_to_the_standard_as_the_template_did() throws Exception {
        String once = "<w:bookmarkStart w:id=\"3\" w:name=\"row\"/><w:bookmarkEnd w:id=\"3\"/>"
                + "<w:sdt><w:sdtPr><w:id w:val=\"77\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                + "<wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"5\" name=\"logo\"/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"urn:none\"/></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
        String body = paragraph("{{#effort}}") + paragraph("{{effort}}") + paragraph("{{/effort}}")
                + paragraph("{{#learning_outcomes}}") + "<w:p>"
                + once.replace("\"3\"", "\"4\"")
                        .replace("row", "line")
                        .replace("77", "78")
                        .replace("id=\"5\"", "id=\"6\"")
                + "</w:p>"
                + paragraph("{{code}}") + paragraph("{{/learning_outcomes}}")
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + row("{{#learning_outcomes}}{{code}}", "{{by_the_end_you_can}}{{/learning_outcomes}}")
                        .replaceFirst("</w:p>", once + "</w:p>")
                + row("Code", "{{#effort}}{{/effort}}") + "</w:tbl>";
        Letterhead letterhead = new Letterhead(body);
        assertEquals(List.of(), WordStandard.faults(letterhead.bytes()));
        WordTemplate template = template(letterhead);
        assertEquals(List.of(), template.slips(tags()));
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertEquals(List.of(), WordStandard.faults(template.fill(tags(), lang)));
        }
    }

    private String filled(Lang lang, String body) throws Exception {
        WordTemplate template = template(new Letterhead(body));
        assertEquals(List.of(), template.slips(tags()));
        return text(template.fill(tags(), lang));
    }

    private XWPFDocument word(Lang lang, String body) throws Exception {
        WordTemplate template = template(new Letterhead(body));
        assertEquals(List.of(), template.slips(tags()));
        return new XWPFDocument(new ByteArrayInputStream(template.fill(tags(), lang)));
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText().replace('\u00a0', ' ');
        }
    }

    private WordTemplate template(Letterhead letterhead) throws IOException, Refusal {
        Path path = folder.resolve("letterhead.docx");
        Files.write(path, letterhead.bytes());
        return WordTemplate.read(new Artifact("letterhead.docx", path), setting(folder));
    }

    static Setting setting(Path scratch) {
        return new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
    }

    static WordTags tags() {
        return WordTags.of(Kits.papers(Kits.FULL).stream()
                .filter(paper -> paper.kind().value().equals("syllabus"))
                .findFirst()
                .orElseThrow());
    }
}
