package org.diapason.formats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.drawing.Drawings.Drawing;
import org.diapason.formats.face.Face;
import org.diapason.formats.html.Say;

/**
 * A document as a PDF file that a screen reader reads as well as an eye does (PDF/UA-1): tagged, with its faces within,
 * its language, its bookmarks. The same document gives the same bytes.
 */
public final class PdfPaper {

    private static final String STYLE = style();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /**
     * The file.
     *
     * @param paper the document
     * @param langs the languages in the order in which they stand in it, at least one
     */
    public static byte[] render(Paper paper, List<Lang> langs) {
        PdfBody body = new PdfBody();
        String page = body.write(paper, langs, STYLE);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, body.drawings(), document);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PdfSeal.set(document, paper, Say.to(langs.getFirst()), body.title(), page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XHTML of which the pages are set, for whoever wants to set them by other means. */
    public static String page(Paper paper, List<Lang> langs) {
        return new PdfBody().write(paper, langs, STYLE);
    }

    private static PdfBoxRenderer renderer(String page, List<Drawing> drawings, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withProducer("Diapason");
        builder.useUnicodeLineBreaker(new PdfLines());
        builder.useReplacementText("\u25a1");
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useSVGDrawer(new PdfDrawer(drawings));
        face(builder, document, Face.TEXT, "text", 400, FontStyle.NORMAL);
        face(builder, document, Face.ITALIC, "text", 400, FontStyle.ITALIC);
        face(builder, document, Face.STRONG, "text", 700, FontStyle.NORMAL);
        face(builder, document, Face.HEADING, "heading", 700, FontStyle.NORMAL);
        face(builder, document, Face.WIDE, "wide", 400, FontStyle.NORMAL);
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    private static void face(
            PdfRendererBuilder builder, PDDocument document, Face face, String family, int weight, FontStyle style) {
        builder.useFont(new PdfFace(document, face), family, weight, style, true);
    }

    private static String style() {
        try (InputStream in = PdfPaper.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("paper.css is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
