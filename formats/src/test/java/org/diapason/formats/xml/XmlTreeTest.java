package org.diapason.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlTreeTest {

    @Test
    void an_element_knows_its_words_and_its_line() throws Refusal {
        XmlNode root = XmlTree.read(
                "a.xml",
                bytes(
                        "<c:course xmlns:c='x' id='2'>\n <name>Le <![CDATA[<pain>]]></name>\n <s/><s n='1'/></c:course>"));
        assertEquals("course", root.name());
        assertEquals("2", root.attribute("id"));
        assertEquals("Le <pain>", root.words("name"));
        assertEquals(2, root.child("name").orElseThrow().spot().line());
        assertEquals(2, root.all("s").size());
    }

    static Stream<Arguments> refused() {
        String bomb = "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        return Stream.of(
                Arguments.of(bomb, Fault.DOCTYPE),
                Arguments.of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", Fault.DOCTYPE),
                Arguments.of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", Fault.DOCTYPE),
                Arguments.of("<a>&x;</a>", Fault.DAMAGED),
                Arguments.of("<a><b></a>", Fault.DAMAGED),
                Arguments.of("", Fault.DAMAGED),
                Arguments.of("<a>", Fault.DAMAGED),
                Arguments.of("<a>".repeat(100_000), Fault.TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_broken_or_hostile_is_refused(String xml, Fault fault) {
        Refusal refusal = assertThrows(Refusal.class, () -> XmlTree.read("a.xml", bytes(xml)));
        assertEquals(fault, refusal.trouble().fault());
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
