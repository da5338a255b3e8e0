package org.diapason.formats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.paper.Kits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word says “unreadable content” when a file strays from the standard; Word is not at hand, the standard is. */
class WordStandardTest {

    private static final List<List<Lang>> LANGUAGES =
            List.of(List.of(Lang.FR), List.of(Lang.EN), List.of(Lang.FR, Lang.EN));

    private static final byte[] SOUND = DocxPaper.render(Kits.papers(Kits.FULL).getFirst(), LANGUAGES.getFirst());

    @Test
    void every_kind_of_document_keeps_to_the_standard_in_each_language_and_as_a_pair() throws Exception {
        Map<String, Paper> kinds = new LinkedHashMap<>();
        Kits.papers(Kits.FULL).forEach(paper -> kinds.putIfAbsent(paper.kind().value(), paper));
        assertEquals(Templates.all().size(), kinds.size());
        int looked = 0;
        for (Paper paper : kinds.values()) {
            for (List<Lang> langs : LANGUAGES) {
                byte[] file = DocxPaper.render(paper, langs);
                assertEquals(List.of(), WordStandard.faults(file), paper.kind() + " " + langs);
                looked++;
            }
        }
        assertEquals(3 * kinds.size(), looked);
    }

    /** Each fault is planted into a file that is sound. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word/document.xml|<w:pStyle w:val=\"Heading1\"/>|<w:keepNext/><w:pStyle w:val=\"Heading1\"/>",
                "word/document.xml|<w:pStyle w:val=\"Heading1\"/>|<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"9\"/></w:numPr>",
                "word/document.xml|<w:pgSz w:w=\"12240\" w:h=\"15840\"/>|<w:cols/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>",
                "word/document.xml|w:val=\"Heading1\"|w:val=\"Heading9\"",
                "word/document.xml|</w:p></w:tc>|</w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>",
                "word/document.xml|<w:gridCol |<w:gridCol w:w=\"1\"/><w:gridCol ",
                "word/document.xml|r:id=\"rId4\"|r:id=\"rId5\"",
                "word/document.xml|r:embed=\"picture2\"|r:embed=\"picture3\"",
                "word/document.xml|<wp:docPr id=\"2\"|<wp:docPr id=\"1\"",
                "word/document.xml|</w:body>|<w:p/></w:body>",
                "word/styles.xml|w:styleId=\"Heading2\"|w:styleId=\"Heading1\"",
                "word/styles.xml|<w:basedOn w:val=\"Cell\"/>|<w:basedOn w:val=\"Nothing\"/>",
                "word/document.xml|</w:body>|<w:bookmarkStart w:id=\"900\" w:name=\"here\"/></w:body>",
                "word/document.xml|<w:tcPr>|<w:tcPr><w:gridSpan w:val=\"2\"/>",
                "word/settings.xml|<w:zoom w:percent=\"100\"/>|<w:compat/><w:zoom w:percent=\"100\"/>",
                "word/footer1.xml|w:fldCharType=\"end\"|w:fldCharType=\"separate\"",
                "[Content_Types].xml|/word/footer1.xml|/word/footer2.xml",
                "word/_rels/document.xml.rels|media/picture2.png|media/picture3.png"
            })
    void a_fault_is_found(String part, String sound, String faulty) throws Exception {
        Map<String, byte[]> parts = parts(SOUND);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        int at = before.indexOf(sound);
        assertTrue(at >= 0, sound);
        String after = before.substring(0, at) + (faulty == null ? "" : faulty) + before.substring(at + sound.length());
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        assertNotEquals(List.of(), WordStandard.faults(zipped(parts)));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
