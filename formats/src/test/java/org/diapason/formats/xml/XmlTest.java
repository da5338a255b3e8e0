package org.diapason.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLStreamReader;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML of strangers: read as it is meant, and never obeyed. */
class XmlTest {

    private static final String LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]><a>&e;</a>""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
                "<?xml version=\"1.0\"?><!-- first --><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                LAUGHS
            })
    void a_document_type_is_refused(String document) {
        Refusal refusal = assertTimeout(Duration.ofSeconds(2), () -> refused(document));

        assertEquals(Fault.DOCTYPE, refusal.trouble().fault());
    }

    @Test
    void an_entity_of_a_file_is_never_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String document = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>";

        assertThrows(XmlRefused.class, () -> {
            XMLStreamReader reader = Xml.open(in(document));
            while (reader.hasNext()) {
                reader.next();
                assertFalse(reader.hasText() && reader.getText().contains("SECRET"));
            }
        });
    }

    @Test
    void many_attributes_many_names_and_much_text_take_little_time() throws Exception {
        StringBuilder much = new StringBuilder("<a ");
        for (int i = 0; i < 150; i++) {
            much.append("x").append(i).append("='1' ");
        }
        much.append('>').append("&amp;".repeat(500_000)).append("</a>");

        XmlNode root = assertTimeout(Duration.ofSeconds(2), () -> read(much.toString()));

        assertEquals(500_000, root.text().length());
    }

    @Test
    void what_is_legally_deep_is_read_and_what_no_course_needs_is_refused() throws Exception {
        assertEquals("a", read(nested(300)).name());
        assertEquals(Fault.TOO_DEEP, refused(nested(401)).trouble().fault());
        assertEquals(Fault.TOO_DEEP, refused(nested(200_000)).trouble().fault());
    }

    @Test
    void a_walk_takes_one_element_and_skips_another() throws Exception {
        try (XmlWalk walk = Xml.walk("a.xml", in("<a><skip><x/></skip><take n='1'>w<x>v</x></take><end/></a>"))) {
            assertTrue(walk.next());
            assertEquals(1, walk.depth());
            assertTrue(walk.next());
            walk.skip();
            assertTrue(walk.next());
            assertEquals("take", walk.name());
            assertEquals(2, walk.depth());
            assertEquals("1", walk.attribute("n").orElseThrow());
            assertEquals("wv", walk.text());
            assertTrue(walk.next());
            assertEquals("end", walk.name());
            assertEquals(2, walk.depth());
            assertEquals(1, walk.spot().line());
            assertFalse(walk.next());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1252",
        "ISO-8859-1, UTF-8",
        "ISO-8859-1, windows-1252",
        "windows-1252, windows-1252",
        "UTF-16, UTF-8",
        "made-up, UTF-8",
        "UTF-7, UTF-8"
    })
    void a_wrong_encoding_in_the_declaration_does_no_harm(String declared, String written) throws Exception {
        String document = "<?xml version='1.0' encoding='" + declared + "'?><a>Évaluation</a>";

        assertEquals(
                "Évaluation",
                XmlTree.read("a.xml", document.getBytes(Charset.forName(written)))
                        .text());
    }

    @Test
    void byte_order_marks_and_control_characters_are_passed_over() throws Exception {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes("<a>é\u000B\u0001x</a>".getBytes(StandardCharsets.UTF_8));

        assertEquals("é  x", XmlTree.read("a", marked.toByteArray()).text());
        assertEquals(
                "é",
                XmlTree.read("a", "<?xml version='1.0' encoding='UTF-16'?><a>é</a>".getBytes(StandardCharsets.UTF_16))
                        .text());
        assertEquals(
                "é",
                XmlTree.read("a", "<a>é</a>".getBytes(StandardCharsets.UTF_16LE))
                        .text());
    }

    @Test
    void a_long_text_with_some_bytes_of_windows_is_read_to_its_end() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("<a>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 30_000; i++) {
            mixed.writeBytes("aé".getBytes(StandardCharsets.UTF_8));
            mixed.write(0xE9);
        }
        mixed.writeBytes("</a>".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "aéé".repeat(30_000), XmlTree.read("a", mixed.toByteArray()).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no xml",
                "<a>",
                "<a><b></a>",
                "<a/><b/>",
                "<a x=1/>",
                "{\"a\": 1}",
                "<a>&#0;</a>",
                "<a x='&#xFFFFFFFF;'/>"
            })
    void what_is_no_xml_is_refused_with_its_line(String document) {
        Refusal refusal = refused(document);

        assertEquals(Fault.DAMAGED, refusal.trouble().fault());
        assertEquals("a.xml", refusal.trouble().spot().file());
        assertTrue(refusal.trouble().spot().compareTo(Spot.start("a.xml")) >= 0);
    }

    private static XmlNode read(String document) throws Refusal {
        return XmlTree.read("a.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refused(String document) {
        return assertThrows(Refusal.class, () -> read(document));
    }

    private static ByteArrayInputStream in(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "x" + "</a>".repeat(depth);
    }
}
