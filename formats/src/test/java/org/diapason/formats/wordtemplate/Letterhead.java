package org.diapason.formats.wordtemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The Word file of a college as Word would write it: a logo, a header, a footer, styles, and whatever a test puts into its body. */
final class Letterhead {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    final Map<String, byte[]> parts = new LinkedHashMap<>();

    Letterhead(String body) {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "document.main") + type("header1", "header") + type("footer1", "footer")
                        + type("styles", "styles") + "</Types>");
        put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        document(body);
        put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml") + relation("rId2", "header", "header1.xml")
                        + relation("rId3", "footer", "footer1.xml")
                        + "<Relationship Id=\"rId4\" Type=\"" + RELATION
                        + "hyperlink\" Target=\"https://example.ca/\" TargetMode=\"External\"/>"));
        put(
                "word/header1.xml",
                "<w:hdr " + W + ">" + paragraph("Collège", " {{ti", "tre}} ", "— {{date}}") + "</w:hdr>");
        put("word/_rels/header1.xml.rels", relations(relation("rId1", "image", "media/logo.png")));
        put("word/footer1.xml", "<w:ftr " + W + ">" + paragraph("La devise du collège") + "</w:ftr>");
        put(
                "word/styles.xml",
                "<w:styles " + W
                        + ">  <!-- as the printer wants it -->\n<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
                        + "<w:name w:val=\"Normal\"/></w:style></w:styles>");
        parts.put("word/media/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    }

    void document(String body) {
        put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document " + W + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr></w:body></w:document>");
    }

    void put(String name, String words) {
        parts.put(name, words.getBytes(StandardCharsets.UTF_8));
    }

    String get(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph whose words stand in these runs. */
    static String paragraph(String... runs) {
        StringBuilder all = new StringBuilder("<w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr>");
        for (String run : runs) {
            all.append("<w:r><w:rPr><w:b/></w:rPr><w:t>")
                    .append(run)
                    .append("</w:t></w:r><w:proofErr w:type=\"gramEnd\"/>");
        }
        return all.append("</w:p>").toString();
    }

    /** A row whose cells hold these words. */
    static String row(String... cells) {
        StringBuilder all = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            all.append("<w:tc><w:tcPr/>").append(paragraph(cell)).append("</w:tc>");
        }
        return all.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String type(String name, String kind) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }
}
