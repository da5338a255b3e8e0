package org.diapason.formats.docx;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.html.Columns;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/** Writes the tables of a Word file. */
final class DocxTables {

    /** What stands between the margins of a letter page, in twentieths of a point. */
    private static final int WIDTH = 10080;
    /** What the labels of facts take of it. */
    private static final int LABEL = 3200;

    private static final String BAR =
            "<w:tblBorders><w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"17508A\"/></w:tblBorders>";

    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F0EC\"/>";

    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    /** Somebody writes here by hand. */
    private static final String ROW_TO_WRITE =
            "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"480\" w:hRule=\"atLeast\"/></w:trPr>";

    /** A table of so few rows stays on one page. */
    private static final int SHORT = 6;

    private final DocxRuns runs;
    private final StringBuilder out;
    private Map<List<Text>, Block.Grid> alike = Map.of();

    /** Whether the row that is being written stays with the next one. */
    private boolean kept;

    /** Whether the table belongs to what is set apart. */
    private boolean apart;

    DocxTables(DocxRuns runs, StringBuilder out) {
        this.runs = runs;
        this.out = out;
    }

    /** The tables of this document, by which those with the same heads get the same columns. */
    void of(List<Block> blocks) {
        alike = Columns.alike(blocks);
    }

    /** Labels with what is known of each. */
    void facts(Block.Facts facts, boolean together) {
        kept = together;
        apart = together;
        open("", new int[] {LABEL, WIDTH - LABEL}, false);
        for (Block.Facts.Line line : facts.lines()) {
            out.append(line.entry() instanceof Entry.Open ? ROW_TO_WRITE : ROW);
            cell(LABEL, "", "CellLabel", runs.text(line.label()));
            cell(WIDTH - LABEL, runs.entry(line.entry()));
            out.append("</w:tr>");
        }
        close();
    }

    /** A table; together with what follows it when it may not be torn. */
    void grid(Block.Grid grid, Say say, boolean together) {
        int[] widths = Columns.widths(alike.getOrDefault(grid.heads(), grid), say, WIDTH);
        kept = true;
        apart = together;
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
            kept = together || (number < rows - 1 && (rows <= SHORT || number == rows - 2));
            boolean open = row.stream().anyMatch(Entry.Open.class::isInstance);
            out.append(Columns.isToWrite(row) ? ROW_TO_WRITE.replace("480", "680") : open ? ROW_TO_WRITE : ROW);
            head(widths[0], "", runs.head(row.getFirst()));
            for (int i = 1; i < widths.length; i++) {
                cell(widths[i], runs.entry(row.get(i)));
            }
            out.append("</w:tr>");
        }
        close();
    }

    private void open(String description, int[] widths, boolean headed) {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(headed ? "TableGrid" : "Facts")
                .append("\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/>")
                .append(apart ? BAR : "")
                .append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
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
        kept = false;
        out.append("</w:tbl>");
    }
}
