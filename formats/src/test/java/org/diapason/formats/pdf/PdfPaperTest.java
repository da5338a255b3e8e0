package org.diapason.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.paper.Kits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF files as veraPDF, the validator of the PDF Association, and a second reader, PDFBox, find them. */
class PdfPaperTest {

    private static final List<Lang> PAIR = List.of(Lang.FR, Lang.EN);

    /** The one document that holds figures, in both languages: made once, as making it takes longest. */
    private static byte[] both = {};

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        both = PdfPaper.render(book(), PAIR);
    }

    /** A pair holds both languages whole; one document of each language stands for those that hold one. */
    @Test
    void every_kind_of_document_keeps_to_pdf_ua_1() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<Code> seen = new HashSet<>();
        for (Paper paper : Kits.papers(Kits.FULL)) {
            if (seen.add(paper.kind())) {
                byte[] pair = seen.size() == 1 ? both : PdfPaper.render(paper, PAIR);
                faults(pair).forEach(fault -> wrong.add(paper.kind() + " " + fault));
                if (seen.size() == 2 || seen.size() == 3) {
                    faults(PdfPaper.render(paper, List.of(seen.size() == 2 ? Lang.FR : Lang.EN)))
                            .forEach(fault -> wrong.add(paper.kind() + " alone " + fault));
                }
            }
        }
        assertEquals(Templates.all().size(), seen.size());
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_kind_of_block_keeps_to_it_with_words_that_nobody_foresaw() throws Exception {
        Text wild =
                Text.in(Lang.EN, "office <a & \"b\"> ᐃᓄᒃᑎᑐᑦ Ελλ Ж → ≥ ☐ 🍞 漢 \u202f\u2011\u00ad\u200d\uD800\u0007 fin");
        Entry told = Entry.lines(List.of(wild, Text.both("deux", "two")));
        Paper paper = Kits.paper(
                new Block.Words(told),
                new Block.Words(Entry.open()),
                new Block.Words(new Entry.Silent()),
                new Block.Items(true, List.of(wild, wild)),
                new Block.Items(false, List.of(wild)),
                new Block.Facts(List.of(new Block.Facts.Line(wild, told), new Block.Facts.Line(wild, Entry.open()))),
                new Block.Grid(
                        wild, List.of(wild, wild, wild), List.of(List.of(told, new Entry.Silent(), Entry.open()))),
                new Block.Aside(wild, List.of(new Block.Words(Entry.of(wild)))),
                new Block.Blank(wild, 3),
                new Block.Ticks(List.of(wild)),
                new Block.Link(wild, "https://example.ca/?a=1&b=\"2\""),
                deep(wild, 6));
        assertEquals(List.of(), faults(PdfPaper.render(paper, PAIR)));
        String words = words(PdfPaper.render(paper, List.of(Lang.FR)));
        assertTrue(words.contains("office <a & \"b\"> ᐃᓄᒃᑎᑐᑦ Ελλ Ж → ≥ ☐ □ □"), words);
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertArrayEquals(both, PdfPaper.render(book(), PAIR));
    }

    @Test
    void the_file_says_its_title_its_day_and_its_languages() throws IOException {
        try (PDDocument file = Loader.loadPDF(both)) {
            assertEquals(
                    "Le cadre de travail, Boulangerie artisanale · The framework, Artisan Baking",
                    file.getDocumentInformation().getTitle());
            assertEquals(
                    2026,
                    file.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .getYear());
            assertEquals("fr-CA", file.getDocumentCatalog().getLanguage());
            assertTrue(file.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<PDStructureElement> all = structure(file);
            assertTrue(all.stream().anyMatch(each -> "en-CA".equals(each.getLanguage())));
            List<PDStructureElement> figures = all.stream()
                    .filter(each -> "Figure".equals(each.getStructureType()))
                    .toList();
            assertEquals(4, figures.size());
            figures.forEach(each -> assertFalse(each.getAlternateDescription().isBlank()));
        }
    }

    @Test
    void bookmarks_lead_to_every_section() throws IOException {
        Paper book = book();
        try (PDDocument file = Loader.loadPDF(PdfPaper.render(book, List.of(Lang.EN)))) {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    file.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertEquals(
                    book.blocks().stream()
                            .filter(Block.Section.class::isInstance)
                            .map(block -> ((Block.Section) block).heading().show(Lang.EN))
                            .toList(),
                    marks);
        }
    }

    @Test
    void every_page_says_where_it_comes_from() throws IOException {
        try (PDDocument file = Loader.loadPDF(both)) {
            int pages = file.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                String words = reader.getText(file);
                assertTrue(words.contains(book().provenance().fingerprint()), words);
                assertTrue(words.contains(page + " / " + pages), words);
            }
        }
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 1000, "There was something to look at");
            return result.getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " " + each.getLocation())
                    .limit(5)
                    .toList();
        }
    }

    private static List<PDStructureElement> structure(PDDocument file) {
        List<PDStructureElement> all = new ArrayList<>();
        gather(file.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                gather(element, all);
            }
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static Block deep(Text heading, int levels) {
        Block inner = levels == 1 ? new Block.Words(Entry.of(heading)) : deep(heading, levels - 1);
        return new Block.Section(Code.of("level-" + levels), heading, List.of(inner));
    }

    private static Paper book() {
        return Kits.papers(Kits.FULL).getFirst();
    }
}
