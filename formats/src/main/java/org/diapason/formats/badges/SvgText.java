package org.diapason.formats.badges;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diapason.formats.badges.PngText.Baked;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.xml.Xml;
import org.diapason.formats.xml.XmlRefused;

/** The badge baked into an SVG picture: an element of one of the two agreed namespaces. */
final class SvgText {

    /** The namespaces of Open Badges 3.0, then 2.0, and the element that holds the badge in each. */
    private static final Map<String, String> ELEMENTS =
            Map.of("https://purl.imsglobal.org/ob/v3p0", "credential", "http://openbadges.org", "assertion");

    private SvgText() {}

    /** Whether the beginning of a file is that of an SVG picture with a badge. */
    static boolean isSvg(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.contains("<svg") && ELEMENTS.keySet().stream().anyMatch(start::contains);
    }

    /**
     * The badge in this picture.
     *
     * @throws Refusal when the picture is no XML
     */
    static Optional<Baked> find(byte[] picture, Spot spot) throws Refusal {
        try {
            XMLStreamReader reader = Xml.open(new ByteArrayInputStream(picture));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isBadge(reader)) {
                    return Optional.of(baked(reader));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException damaged) {
            Fault fault = damaged instanceof XmlRefused refused ? refused.fault() : Fault.DAMAGED;
            throw BadgeTroubles.refusal(BadgeTroubles.noXml(spot, fault));
        }
    }

    private static boolean isBadge(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        return reader.getLocalName().equals(ELEMENTS.get(namespace));
    }

    /** Words within are the badge itself; else the attribute has a token or an address. */
    private static Baked baked(XMLStreamReader reader) throws XMLStreamException {
        String keyword = reader.getLocalName().equals("credential") ? PngText.KEYWORDS.getFirst() : "openbadges";
        String verify = reader.getAttributeValue("", "verify") == null
                ? reader.getAttributeValue(null, "verify")
                : reader.getAttributeValue("", "verify");
        String within = reader.getElementText().strip();
        String text = within.isEmpty() && verify != null ? verify.strip() : within;
        return new Baked(keyword, text.getBytes(StandardCharsets.UTF_8));
    }
}
