package org.diapason.formats.cartridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Common Cartridge as the published formats describe it, of either common version. */
final class Forge {

    private final String version;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder items = new StringBuilder();
    private final List<String> resources = new ArrayList<>();
    private String metadata = "";
    private String folder = "";
    private String mark = "";

    /** A package that declares this version: 1.1 or 1.3. */
    Forge(String version) {
        this.version = version;
    }

    Forge about(String title, String language, String description, String rights) {
        metadata = """
                <lomimscc:lom>
                <lomimscc:general><lomimscc:title><lomimscc:string language="%2$s">%1$s</lomimscc:string></lomimscc:title>
                <lomimscc:language>%2$s</lomimscc:language>
                <lomimscc:description><lomimscc:string language="%2$s">%3$s</lomimscc:string></lomimscc:description></lomimscc:general>
                <lomimscc:rights><lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>
                <lomimscc:description><lomimscc:string>%4$s</lomimscc:string></lomimscc:description></lomimscc:rights>
                </lomimscc:lom>""".formatted(title, language, description, rights);
        return this;
    }

    Forge open(String id, String title) {
        items.append("<item identifier=\"")
                .append(id)
                .append("\"><title>")
                .append(title)
                .append("</title>");
        return this;
    }

    Forge close() {
        items.append("</item>");
        return this;
    }

    Forge line(String id, String title, String resource) {
        items.append("<item identifier=\"")
                .append(id)
                .append("\" identifierref=\"")
                .append(resource)
                .append("\"><title>");
        items.append(title).append("</title></item>\n");
        return this;
    }

    Forge raw(String resource) {
        resources.add(resource);
        return this;
    }

    Forge resource(String id, String type, String path, String content) {
        file(path, content);
        String href = type.startsWith("webcontent") ? " href=\"" + path + "\"" : "";
        return raw("<resource identifier=\"" + id + "\" type=\"" + type + "\"" + href + "><file href=\"" + path
                + "\"/></resource>");
    }

    Forge file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Forge file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Puts everything into a folder, as who zips a folder by hand does. */
    Forge within(String name) {
        folder = name + "/";
        return this;
    }

    Forge marked() {
        mark = "\uFEFF";
        return this;
    }

    String manifest() {
        String dotless = version.replace(".", "p");
        return mark + """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="manifest" xmlns="http://www.imsglobal.org/xsd/imsccv%1$s/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv%1$s/LOM/resource" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv%1$s/LOM/manifest">
                <metadata><schema>IMS Common Cartridge</schema><schemaversion>%2$s.0</schemaversion>%3$s</metadata>
                <organizations><organization identifier="o1" structure="rooted-hierarchy"><item identifier="root">%4$s</item></organization></organizations>
                <resources>%5$s</resources>
                </manifest>
                """.formatted(dotless, version, metadata, items, String.join("\n", resources));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(folder + "imsmanifest.xml"));
            zip.write(manifest().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String topic(String title, String text) {
        return "<topic xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1\"><title>" + title
                + "</title><text texttype=\"text/html\">" + text + "</text></topic>";
    }

    static String link(String title, String url) {
        return "<webLink xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1\"><title>" + title
                + "</title><url href=\"" + url + "\"/></webLink>";
    }

    /** A quiz of so many questions of this profile, each worth this many points. */
    static String quiz(String title, int questions, String profile, String points) {
        StringBuilder quiz = new StringBuilder(
                "<questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\"><assessment ident=\"q\" title=\""
                        + title + "\"><qtimetadata>");
        quiz.append(field("cc_profile", "cc.exam.v0p1"))
                .append(field("cc_maxattempts", "2"))
                .append(field("qmd_timelimit", "30"));
        quiz.append("</qtimetadata><section ident=\"s\">");
        for (int i = 0; i < questions; i++) {
            quiz.append("<item ident=\"i")
                    .append(i)
                    .append("\"><itemmetadata><qtimetadata>")
                    .append(field("cc_profile", profile))
                    .append(field("cc_weighting", points))
                    .append("</qtimetadata></itemmetadata></item>");
        }
        return quiz.append("</section></assessment></questestinterop>").toString();
    }

    private static String field(String label, String entry) {
        return "<qtimetadatafield><fieldlabel>" + label + "</fieldlabel><fieldentry>" + entry
                + "</fieldentry></qtimetadatafield>";
    }
}
