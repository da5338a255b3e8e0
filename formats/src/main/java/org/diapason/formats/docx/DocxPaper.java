package org.diapason.formats.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/**
 * A document as a Word file: real headings, tables with heads, fields and boxes that are filled in on the screen. The
 * same document gives the same bytes.
 */
public final class DocxPaper {

    private DocxPaper() {}

    /**
     * The file.
     *
     * @param paper the document
     * @param langs the languages in the order in which they stand in it, at least one
     */
    public static byte[] render(Paper paper, List<Lang> langs) {
        Say first = Say.to(langs.getFirst());
        DocxParts with = new DocxParts();
        DocxBody body = new DocxBody(tag(first.lang()), with);
        for (int i = 0; i < langs.size(); i++) {
            body.write(paper, langs, i);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", resource("content-types.xml"));
        put(parts, "_rels/.rels", resource("package-rels.xml"));
        put(parts, "word/document.xml", body.document());
        put(parts, "word/_rels/document.xml.rels", with.relations());
        put(parts, "word/styles.xml", resource("styles.xml").replace("LANG", tag(first.lang())));
        put(parts, "word/numbering.xml", with.numbering());
        put(parts, "word/settings.xml", resource("settings.xml"));
        put(parts, "word/footer1.xml", resource("footer.xml").replace("FOOT", XmlWords.safe(foot(paper, first))));
        put(parts, "docProps/core.xml", properties(paper, first));
        List<byte[]> pictures = with.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            parts.put("word/media/picture" + (i + 1) + ".png", pictures.get(i));
        }
        return zipped(parts);
    }

    /** What stands at the foot of every page, so that a page that is found alone still says where it comes from. */
    private static String foot(Paper paper, Say say) {
        return title(paper, say) + " · "
                + say.text(paper.provenance().inBrief()).words();
    }

    private static String title(Paper paper, Say say) {
        return say.text(paper.title()).words() + ", "
                + say.text(paper.subject()).words();
    }

    /** The tag by which Word knows the language as it is written here. */
    static String tag(Lang lang) {
        return lang.locale().toLanguageTag();
    }

    private static String properties(Paper paper, Say say) {
        String day = paper.provenance().on() + "T00:00:00Z";
        return XmlWords.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>"
                + XmlWords.safe(title(paper, say))
                + "</dc:title><dc:creator>Diapason</dc:creator>"
                + "<dc:description>" + XmlWords.safe(say.text(paper.purpose()).words()) + "</dc:description>"
                + "<dc:language>" + tag(say.lang()) + "</dc:language>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:modified>"
                + "</cp:coreProperties>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipOut.put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String resource(String name) {
        try (InputStream in = DocxPaper.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
