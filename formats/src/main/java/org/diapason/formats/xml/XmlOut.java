package org.diapason.formats.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: elements with their attributes, and words that it can hold. */
public final class XmlOut {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private XmlOut(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document as bytes. */
    public static byte[] document(Consumer<XmlOut> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.accept(new XmlOut(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An element with these attributes, name and value in turn, and what is in it. */
    public XmlOut element(String name, Consumer<XmlOut> content, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                out.writeAttribute(attributes[at], clean(attributes[at + 1]));
            }
            content.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return this;
    }

    /** An element that holds words. */
    public XmlOut words(String name, String words, String... attributes) {
        return element(name, within -> within.text(words), attributes);
    }

    /** An element that holds nothing. */
    public XmlOut empty(String name, String... attributes) {
        return element(name, within -> {}, attributes);
    }

    /** Ends the line, so that people can read and compare what stands there. */
    public XmlOut line() {
        return text("\n");
    }

    private XmlOut text(String words) {
        try {
            out.writeCharacters(clean(words));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return this;
    }

    /** Whether XML can hold this character; half of a pair counts as one that goes together with its other half. */
    public static boolean canHold(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\n' || c == '\t' || c == '\r';
    }

    private static String clean(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (!canHold(words.charAt(at))) {
                StringBuilder kept = new StringBuilder();
                words.chars().filter(c -> canHold((char) c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return words;
    }
}
