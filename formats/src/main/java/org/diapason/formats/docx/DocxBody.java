package org.diapason.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.drawing.Drawings;
import org.diapason.formats.html.Columns;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/** Writes the body of a Word file, block by block. */
final class DocxBody {

    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** What stands between the margins of a letter page, in twentieths of a point. */
    private static final int WIDTH = 10080;

    /** What the labels of facts take of it. */
    private static final int LABEL = 3200;

    /** The parts that the document needs, the first with the number 1. */
    private static final List<String> PARTS = List.of("styles", "numbering", "settings", "footer");

    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F0EC\"/>";

    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";

    /** Somebody writes here by hand. */
    private static final String ROW_TO_WRITE =
            "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"480\" w:hRule=\"atLeast\"/></w:trPr>";

    private static final int SHORT = 6;
    private static final int LONGEST_NAME = 64;

    private final DocxRuns runs;
    private final StringBuilder out = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private int orderedLists;

    /** Whether the row that is being written stays with the next one. */
    private boolean kept;

    private Say say = Say.to(Lang.EN);

    DocxBody(String lang) {
        this.runs = new DocxRuns(lang);
    }

    void write(Paper paper, Say voice, boolean onANewPage) {
        say = voice;
        runs.speak(voice);
        boolean apart = !paper.subject().equals(paper.provenance().series());
        String start = onANewPage ? "<w:pageBreakBefore/>" : "";
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Series\"/>")
                .append(start)
                .append("</w:pPr>")
                .append(runs.text(paper.provenance().series()))
                .append("</w:p>");
        paragraph("Title", runs.text(paper.title()));
        paragraph(apart ? "Subtitle" : "Underline", apart ? runs.text(paper.subject()) : "");
        write(paper.blocks(), 1);
        paragraph("Provenance", runs.text(paper.provenance().inWords()));
    }

    String document() {
        return XmlWords.HEAD + "<w:document" + NAMES + "><w:body>" + out
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + "<w:pgMar w:top=\"1080\" w:right=\"1080\" w:bottom=\"1080\" w:left=\"1080\" w:header=\"540\" w:footer=\"540\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    String relations() {
        StringBuilder all = new StringBuilder(XmlWords.HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < PARTS.size(); i++) {
            String part = PARTS.get(i);
            all.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATIONS + part + "\" Target=\""
                    + (part.equals("footer") ? "footer1" : part) + ".xml\"/>");
        }
        for (int i = 0; i < links.size(); i++) {
            all.append("<Relationship Id=\"link" + i + "\" Type=\"" + RELATIONS + "hyperlink\" Target=\""
                    + XmlWords.safe(links.get(i)) + "\" TargetMode=\"External\"/>");
        }
        for (int i = 1; i <= pictures.size(); i++) {
            all.append("<Relationship Id=\"picture" + i + "\" Type=\"" + RELATIONS + "image\" Target=\"media/picture"
                    + i + ".png\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    /** The pictures of the document, in the order of their numbers. */
    List<byte[]> pictures() {
        return pictures;
    }

    /** The lists that the document counts. */
    String numbering() {
        return DocxNumbering.of(NAMES, orderedLists);
    }

    /** Words that lead into a list stay on its page. */
    private void write(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
            boolean leads = next instanceof Block.Items || next instanceof Block.Ticks;
            if (leads && blocks.get(i) instanceof Block.Words(Entry words)) {
                paragraph("Lead", runs.entry(words));
            } else {
                write(blocks.get(i), level);
            }
        }
    }

    private void write(Block block, int level) {
        switch (block) {
            case Block.Section section -> {
                paragraph("Heading" + Math.min(level, 3), runs.text(section.heading()));
                write(section.blocks(), level + 1);
            }
            case Block.Words words -> paragraph("Normal", runs.entry(words.words()));
            case Block.Items items -> list(items);
            case Block.Facts facts -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Figure figure -> figure(figure);
            case Block.Aside aside -> {
                paragraph("Aside", runs.text(aside.heading()));
                write(aside.blocks(), level);
            }
            case Block.Blank blank -> blank(blank);
            case Block.Ticks ticks ->
                ticks.items()
                        .forEach(item ->
                                paragraph("ListParagraph", runs.box() + runs.plain("\u00a0 ") + runs.text(item)));
            case Block.Link link -> link(link);
        }
    }

    private void paragraph(String style, String content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(content)
                .append("</w:p>");
    }

    private void list(Block.Items items) {
        int number = items.inOrder() ? ++orderedLists + 1 : 1;
        for (Text item : items.items()) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
                    .append(number)
                    .append("\"/></w:numPr></w:pPr>")
                    .append(runs.text(item))
                    .append("</w:p>");
        }
    }

    private void figure(Block.Figure figure) {
        Drawings.of(figure.picture(), say.lang()).ifPresent(drawing -> {
            pictures.add(drawing.png());
            out.append("<w:p><w:pPr><w:keepNext/></w:pPr><w:r>")
                    .append(DocxPicture.inline(
                            pictures.size(),
                            drawing,
                            say.text(figure.caption()).words(),
                            say.text(figure.alternative()).words()))
                    .append("</w:r></w:p>");
        });
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext w:val=\"0\"/></w:pPr>")
                .append(runs.text(figure.caption()))
                .append("</w:p>");
        paragraph("Normal", runs.text(figure.alternative()));
    }

    private void facts(Block.Facts facts) {
        open("", new int[] {LABEL, WIDTH - LABEL}, false);
        for (Block.Facts.Line line : facts.lines()) {
            out.append(line.entry() instanceof Entry.Open ? ROW_TO_WRITE : ROW);
            cell(LABEL, runs.text(line.label()));
            cell(WIDTH - LABEL, runs.entry(line.entry()));
            out.append("</w:tr>");
        }
        close();
    }

    private void grid(Block.Grid grid) {
        paragraph("Caption", runs.text(grid.caption()));
        int[] widths = Columns.widths(grid, say, WIDTH);
        kept = true;
        open(say.text(grid.caption()).words(), widths, true);
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            head(widths[i], SHADE, runs.text(grid.heads().get(i)));
        }
        out.append("</w:tr>");
        int rows = grid.rows().size();
        for (int number = 0; number < rows; number++) {
            List<Entry> row = grid.rows().get(number);
            // A short table stays on one page, and no page begins with the last row alone.
            kept = number < rows - 1 && (rows <= SHORT || number == rows - 2);
            out.append(row.stream().anyMatch(Entry.Open.class::isInstance) ? ROW_TO_WRITE : ROW);
            head(widths[0], "", runs.head(row.getFirst()));
            for (int i = 1; i < widths.length; i++) {
                cell(widths[i], runs.entry(row.get(i)));
            }
            out.append("</w:tr>");
        }
        kept = false;
        close();
    }

    private void open(String description, int[] widths, boolean headed) {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
                .append(headed ? "04A0" : "0480")
                .append("\" w:firstRow=\"")
                .append(headed ? 1 : 0)
                .append("\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
        if (!description.isEmpty()) {
            out.append("<w:tblCaption w:val=\"")
                    .append(XmlWords.safe(description))
                    .append("\"/>");
        }
        out.append("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
    }

    /** A cell that heads its column or its row says so by itself: not every reader of Word files knows tables by style. */
    private void head(int width, String shade, String content) {
        cell(width, shade, "CellHead", content);
    }

    private void cell(int width, String content) {
        cell(width, "", "Cell", content);
    }

    private void cell(int width, String shade, String style, String content) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/>")
                .append(shade)
                .append("</w:tcPr>");
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append(kept ? "\"/><w:keepNext/></w:pPr>" : "\"/></w:pPr>")
                .append(content)
                .append("</w:p></w:tc>");
    }

    private void close() {
        out.append("</w:tbl>");
        paragraph("Cell", "");
    }

    private void blank(Block.Blank blank) {
        paragraph("Label", runs.text(blank.label()));
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(XmlWords.safe(named(say.text(blank.label()).words())))
                .append("\"/></w:sdtPr><w:sdtContent>");
        for (int line = 0; line < blank.lines(); line++) {
            paragraph("Rule", runs.plain("\u00a0"));
        }
        out.append("</w:sdtContent></w:sdt>");
    }

    /** Word shows at most 64 characters of the name of a field. */
    private static String named(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_NAME
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private void link(Block.Link link) {
        out.append("<w:p><w:hyperlink r:id=\"link")
                .append(links.size())
                .append("\">")
                .append(runs.styled("Hyperlink", link.label()))
                .append("</w:hyperlink></w:p>");
        links.add(link.url());
    }
}
