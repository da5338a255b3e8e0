package org.diapason.formats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.paper.Kits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files as a second reader, Apache POI, finds them. */
class DocxPaperTest {

    private static final List<Lang> PAIR = List.of(Lang.FR, Lang.EN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boulangerie",
                "climat-biodiversite",
                "facilitating-learning-online",
                "ontario-extend",
                "zero-carbon"
            })
    void every_document_of_every_example_keeps_to_the_standard(String example) throws Exception {
        int looked = 0;
        for (Paper paper : Kits.papers(example)) {
            assertEquals(
                    List.of(),
                    WordStandard.faults(DocxPaper.render(paper, PAIR)),
                    paper.kind().value());
            looked++;
        }
        assertTrue(looked >= Templates.all().size());
    }

    @Test
    void headings_are_headings_and_tables_have_heads() throws IOException {
        Paper book = Kits.papers(Kits.FULL).getFirst();
        try (XWPFDocument word = read(book, List.of(Lang.FR))) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                if ("Heading1".equals(paragraph.getStyle())) {
                    headings.add(paragraph.getText());
                }
            }
            List<String> sections = book.blocks().stream()
                    .filter(Block.Section.class::isInstance)
                    .map(block -> ((Block.Section) block).heading().show(Lang.FR))
                    .toList();
            assertEquals(sections, headings);
            List<XWPFTable> tables = word.getTables().stream()
                    .filter(table -> table.getCTTbl().getTblPr().isSetTblCaption())
                    .toList();
            assertTrue(tables.size() > 10);
            tables.forEach(table -> assertTrue(table.getRow(0).isRepeatHeader()));
        }
    }

    @Test
    void the_file_says_its_title_its_language_and_its_day() throws Exception {
        Paper book = Kits.papers(Kits.FULL).getFirst();
        try (XWPFDocument word = read(book, List.of(Lang.EN))) {
            var properties = word.getProperties().getCoreProperties();
            assertEquals("The framework, Artisan Baking", properties.getTitle());
            assertEquals(
                    "2026-11-23T00:00:00Z", properties.getUnderlyingProperties().getCreatedPropertyString());
            assertEquals(
                    "en-CA",
                    word.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal());
        }
    }

    @Test
    void figures_are_pictures_with_the_words_for_whoever_does_not_see_them() throws Exception {
        try (XWPFDocument word = read(Kits.papers(Kits.FULL).getFirst(), List.of(Lang.FR))) {
            List<XWPFPicture> pictures = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertEquals(2, pictures.size());
            for (XWPFPicture picture : pictures) {
                assertTrue(picture.getDescription().length() > 40, picture.getDescription());
                BufferedImage pixels = ImageIO.read(
                        new ByteArrayInputStream(picture.getPictureData().getData()));
                assertEquals(
                        picture.getWidth() / picture.getDepth(), (double) pixels.getWidth() / pixels.getHeight(), 0.01);
            }
        }
    }

    @Test
    void every_page_says_where_it_comes_from() throws Exception {
        Paper book = Kits.papers(Kits.FULL).getFirst();
        try (XWPFDocument word = read(book, PAIR)) {
            String foot = word.getFooterList().getFirst().getText();
            assertTrue(foot.contains(book.provenance().fingerprint()), foot);
        }
    }

    @Test
    void levels_of_headings_are_those_of_the_sections() throws Exception {
        try (XWPFDocument word = read(Kits.papers(Kits.FULL).getFirst(), List.of(Lang.EN))) {
            for (int level = 1; level <= 3; level++) {
                assertEquals(
                        BigInteger.valueOf(level - 1L),
                        word.getStyles()
                                .getStyle("Heading" + level)
                                .getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal());
            }
        }
    }

    @Test
    void words_in_another_language_say_which() throws IOException {
        Paper paper = Kits.paper(new Block.Words(Entry.of(Text.in(Lang.EN, "Only in English"))));
        try (XWPFDocument word = read(paper, List.of(Lang.FR))) {
            XWPFParagraph said = word.getParagraphs().stream()
                    .filter(each -> each.getText().equals("Only in English"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "en-CA",
                    said.getRuns().getFirst().getCTR().getRPr().getLangArray(0).getVal());
        }
    }

    @Test
    void awkward_words_come_back_as_they_were() throws IOException {
        String awkward = "<a & \"b\"> ]]> 🍞 é";
        Paper paper = Kits.paper(new Block.Words(Entry.of(awkward + "\u0000\u0008", awkward)));
        try (XWPFDocument word = read(paper, List.of(Lang.FR))) {
            assertTrue(word.getParagraphs().stream()
                    .anyMatch(each -> each.getText().equals(awkward)));
        }
    }

    private static XWPFDocument read(Paper paper, List<Lang> langs) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxPaper.render(paper, langs)));
    }
}
