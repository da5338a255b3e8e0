package org.diapason.bench.cartridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a cartridge of 200 items in ten modules: 110 pages of 800 words, 30 discussions, 30 quizzes of ten questions, 30 links. */
final class CartridgeMaker {

    private static final int ITEMS = 200;
    private static final int MODULE = 20;
    private static final int WORDS = 800;
    private static final String[] SYLLABLES = {
        "ba", "con", "di", "for", "ma", "na", "per", "re", "si", "tion", "ver", "é"
    };

    private final Random random = new Random(20260401);

    /** Writes it with so many pictures of this many bytes each; pictures hardly inflate, as those of courses. */
    void write(Path file, int pictures, int pictureBytes) throws IOException {
        StringBuilder items = new StringBuilder();
        StringBuilder resources = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < ITEMS; i++) {
                if (i % MODULE == 0) {
                    items.append(i == 0 ? "" : "</item>")
                            .append("<item identifier='m")
                            .append(i)
                            .append("'><title>Module</title>");
                }
                items.append("<item identifier='i")
                        .append(i)
                        .append("' identifierref='r")
                        .append(i)
                        .append("'><title>Item ")
                        .append(i)
                        .append("</title></item>");
                resources.append(resource(zip, i));
            }
            for (int i = 0; i < pictures; i++) {
                byte[] picture = new byte[pictureBytes];
                random.nextBytes(picture);
                put(zip, "web/picture" + i + ".jpg", picture);
            }
            put(
                    zip,
                    "imsmanifest.xml",
                    ("<manifest xmlns='http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'><organizations><organization><item>"
                                    + items + "</item></item></organization></organizations><resources>" + resources
                                    + "</resources></manifest>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private String resource(ZipOutputStream zip, int i) throws IOException {
        int sort = i % MODULE;
        boolean page = sort < 11;
        String type = page
                ? "webcontent"
                : sort < 14 ? "imsdt_xmlv1p1" : sort < 17 ? "imsqti_xmlv1p2/imscc_xmlv1p1/assessment" : "imswl_xmlv1p1";
        String name = "r" + i + (page ? ".html" : ".xml");
        String content = page
                ? page()
                : sort < 14
                        ? "<topic><title>T</title><text>" + words(60) + "</text></topic>"
                        : sort < 17 ? quiz() : "<webLink><title>L</title><url href='https://example.org'/></webLink>";
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
        return "<resource identifier='r" + i + "' type='" + type + "' href='" + name + "'><file href='" + name
                + "'/></resource>";
    }

    private String page() {
        StringBuilder page = new StringBuilder("<html><head><title>Page</title></head><body><h1>Page</h1>");
        for (int words = 0; words < WORDS; words += 80) {
            page.append("<h2>")
                    .append(words(4))
                    .append("</h2><p class=\"text\">")
                    .append(words(56))
                    .append(" <strong>")
                    .append(words(4))
                    .append("</strong></p><ul><li>")
                    .append(words(8))
                    .append("</li><li>")
                    .append(words(8))
                    .append("</li></ul>");
        }
        return page.append("</body></html>").toString();
    }

    private String quiz() {
        StringBuilder quiz = new StringBuilder("<questestinterop><assessment title='Q'><section>");
        for (int i = 0; i < 10; i++) {
            quiz.append(
                            "<item><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>cc.multiple_choice.v0p1</fieldentry>")
                    .append("</qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext>")
                    .append(words(20))
                    .append("</mattext></material></presentation></item>");
        }
        return quiz.append("</section></assessment></questestinterop>").toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.append(' ');
        }
        return words.toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
