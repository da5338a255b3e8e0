package org.diapason.bench.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.docx.DocxPaper;
import org.diapason.formats.face.Face;
import org.diapason.formats.pdf.PdfPaper;

/**
 * Writes thirteen documents in French: docx-vs-poi beside the same paragraphs and tables by calls of Apache POI,
 * pdf-vs-renderer beside the renderer that is handed the XHTML ready-made, with the same faces and tags.
 */
public final class PapersBench {

    private static final List<Lang> FRENCH = List.of(Lang.FR);
    private static final int WARM_UPS_DOCX = 6;
    private static final int WARM_UPS_PDF = 4;

    /** One round of Word files is over before the clock of ten milliseconds moves. */
    private static final int ROUNDS_DOCX = 2;

    private PapersBench() {}

    public static void main(String[] ids) {
        List<Paper> papers = Documents.all();
        for (String id : ids) {
            if (id.equals("docx-vs-poi")) {
                docx(papers);
            } else {
                pdf(papers);
            }
        }
    }

    private static void docx(List<Paper> papers) {
        for (Paper paper : papers) {
            if (!tables(DocxPaper.render(paper, FRENCH)).equals(tables(PoiPaper.render(paper, Lang.FR)))) {
                throw new IllegalStateException("Not the same tables: " + paper.kind());
            }
        }
        Pairs.ratio(
                "docx-vs-poi",
                WARM_UPS_DOCX,
                () -> often(papers, paper -> PoiPaper.render(paper, Lang.FR)),
                () -> often(papers, paper -> DocxPaper.render(paper, FRENCH)),
                System.out);
    }

    private static void pdf(List<Paper> papers) {
        List<String> pages =
                papers.stream().map(paper -> PdfPaper.page(paper, FRENCH)).toList();
        Pairs.ratio(
                "pdf-vs-renderer",
                WARM_UPS_PDF,
                () -> pages.stream().mapToInt(page -> rendered(page).length).sum(),
                () -> papers.stream()
                        .mapToInt(paper -> PdfPaper.render(paper, FRENCH).length)
                        .sum(),
                System.out);
    }

    private static int often(List<Paper> papers, Function<Paper, byte[]> writer) {
        int bytes = 0;
        for (int round = 0; round < ROUNDS_DOCX; round++) {
            for (Paper paper : papers) {
                bytes += writer.apply(paper).length;
            }
        }
        return bytes;
    }

    /** What each cell of each row of each table says; a place to fill in says nothing here. */
    private static List<List<List<String>>> tables(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText().strip())
                                    .toList())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Face.TEXT::open, "text", 400, FontStyle.NORMAL, true);
        builder.useFont(Face.ITALIC::open, "text", 400, FontStyle.ITALIC, true);
        builder.useFont(Face.STRONG::open, "text", 700, FontStyle.NORMAL, true);
        builder.useFont(Face.HEADING::open, "heading", 700, FontStyle.NORMAL, true);
        builder.useFont(Face.WIDE::open, "wide", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
