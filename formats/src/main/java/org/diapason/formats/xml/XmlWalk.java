package org.diapason.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diapason.formats.archive.ReadingStopped;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;

/**
 * Goes from element to element of a document without keeping it. At an element, {@link #element} takes it with all that is
 * in it and {@link #skip} passes over it; else the walk goes on into it.
 */
public final class XmlWalk implements AutoCloseable {

    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    XmlWalk(String file, InputStream bytes) throws Refusal, IOException {
        this.file = file;
        try {
            this.reader = Xml.open(bytes);
        } catch (XMLStreamException broken) {
            throw refusal(file, broken);
        }
    }

    /** Goes to where the next element begins; false at the end of the document. */
    public boolean next() throws Refusal, IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw refusal(file, broken);
        }
    }

    /** The name of the element, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element, empty where it has none. */
    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /** How many elements the element stands in, itself included: 1 for the root. */
    public int depth() {
        return depth;
    }

    /** Where the element begins: its line, and the column after its tag. */
    public Spot spot() {
        return XmlFaults.spot(file, reader.getLocation());
    }

    /** An attribute of the element, where it is there and not blank. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes().get(attribute)).filter(value -> !value.isBlank());
    }

    /** The words in the element and in everything in it, as they stand; the walk then stands behind it. */
    public String text() throws Refusal, IOException {
        StringBuilder text = new StringBuilder();
        pass(text);
        return text.toString();
    }

    /** Passes over the element with all that is in it. */
    public void skip() throws Refusal, IOException {
        pass(new StringBuilder(0));
    }

    private void pass(StringBuilder text) throws Refusal, IOException {
        try {
            for (int open = 1; open > 0; ) {
                int event = reader.next();
                open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.CHARACTERS) {
                    text.append(reader.getText());
                }
            }
            depth--;
        } catch (XMLStreamException broken) {
            throw refusal(file, broken);
        }
    }

    /** The element with all that is in it; the walk then stands behind it. */
    public XmlNode element() throws Refusal, IOException {
        Deque<Open> open = new ArrayDeque<>();
        open.addLast(begun());
        try {
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open.addLast(begun());
                    case XMLStreamConstants.END_ELEMENT -> {
                        XmlNode done = open.removeLast().done();
                        if (open.isEmpty()) {
                            depth--;
                            return done;
                        }
                        open.getLast().children.add(done);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        open.getLast().text.append(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw refusal(file, broken);
        }
    }

    /** The root of the document with all that is in it, from its start to its end. */
    XmlNode root() throws Refusal, IOException {
        next();
        XmlNode root = element();
        next();
        return root;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException unclosed) {
            throw new IOException(unclosed);
        }
    }

    private Open begun() {
        return new Open(name(), attributes(), new StringBuilder(), new ArrayList<>(), spot());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** An element whose end was not seen yet. */
    private record Open(
            String name, Map<String, String> attributes, StringBuilder text, List<XmlNode> children, Spot spot) {

        XmlNode done() {
            return new XmlNode(name, attributes, text.toString(), children, spot);
        }
    }

    private static Refusal refusal(String file, XMLStreamException broken) throws IOException {
        // What stopped below the parser, such as a damaged archive, is the reason; what the machine failed at is not
        // ours.
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadingStopped stopped) {
                return stopped.refusal();
            }
            if (cause instanceof IOException failed && !(failed instanceof java.io.CharConversionException)) {
                throw failed;
            }
        }
        return XmlFaults.of(file, broken);
    }
}
