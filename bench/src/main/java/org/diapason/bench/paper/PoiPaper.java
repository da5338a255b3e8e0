package org.diapason.bench.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;

/** Writes a document by calls of Apache POI: the same paragraphs, lists and tables, in styles that are named and not described. */
final class PoiPaper {

    private final XWPFDocument document = new XWPFDocument();
    private final Lang lang;

    private PoiPaper(Lang lang) {
        this.lang = lang;
    }

    static byte[] render(Paper paper, Lang lang) {
        PoiPaper poi = new PoiPaper(lang);
        try (XWPFDocument document = poi.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            poi.write(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) {
        boolean apart = !paper.subject().equals(paper.provenance().series());
        paragraph("Series", say(paper.provenance().series()));
        paragraph("Title", say(paper.title()));
        paragraph("Subtitle", apart ? say(paper.subject()) : "");
        paper.blocks().forEach(block -> write(block, 1));
        paragraph("Provenance", say(paper.provenance().inWords()));
        document.getProperties().getCoreProperties().setTitle(say(paper.title()));
    }

    private void write(Block block, int level) {
        switch (block) {
            case Block.Section section -> {
                paragraph("Heading" + level, say(section.heading()));
                section.blocks().forEach(inner -> write(inner, level + 1));
            }
            case Block.Words words -> paragraph("Normal", say(words.words()));
            case Block.Items items -> items.items().forEach(item -> paragraph("ListParagraph", say(item)));
            case Block.Facts facts -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Figure figure -> paragraph("Caption", say(figure.caption()));
            case Block.Aside aside -> {
                paragraph("Aside", say(aside.heading()));
                aside.blocks().forEach(inner -> write(inner, level));
            }
            case Block.Blank blank -> {
                paragraph("Label", say(blank.label()));
                for (int line = 0; line < blank.lines(); line++) {
                    paragraph("Rule", "\u00a0");
                }
            }
            case Block.Ticks ticks ->
                ticks.items().forEach(item -> paragraph("ListParagraph", "\u2610\u00a0 " + say(item)));
            case Block.Link link ->
                document.createParagraph().createHyperlinkRun(link.url()).setText(say(link.label()));
        }
    }

    private void facts(Block.Facts facts) {
        XWPFTable table = document.createTable(facts.lines().size(), 2);
        for (int i = 0; i < facts.lines().size(); i++) {
            Block.Facts.Line line = facts.lines().get(i);
            row(table.getRow(i), List.of(say(line.label()), say(line.entry())));
        }
        paragraph("Cell", "");
    }

    private void grid(Block.Grid grid) {
        paragraph("Caption", say(grid.caption()));
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.heads().size());
        XWPFTableRow heads = table.getRow(0);
        heads.setRepeatHeader(true);
        row(heads, grid.heads().stream().map(this::say).toList());
        for (int i = 0; i < grid.rows().size(); i++) {
            row(table.getRow(i + 1), grid.rows().get(i).stream().map(this::say).toList());
        }
        paragraph("Cell", "");
    }

    private static void row(XWPFTableRow row, List<String> cells) {
        List<XWPFTableCell> made = row.getTableCells();
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = made.get(i).getParagraphs().getFirst();
            paragraph.setStyle("Cell");
            paragraph.createRun().setText(cells.get(i));
        }
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private String say(Text text) {
        return text.show(lang);
    }

    private String say(Entry entry) {
        return switch (entry) {
            case Entry.Told(List<Text> lines) -> lines.stream().map(this::say).collect(Collectors.joining("\n"));
            case Entry.Silent() -> lang.equals(Lang.FR) ? "à préciser" : "to be stated";
            case Entry.Open() -> "";
        };
    }
}
