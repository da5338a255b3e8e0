package org.diapason.formats.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.diapason.formats.archive.ReadingStopped;
import org.diapason.formats.tree.Refusal;

/**
 * Walks through one XML part of a workbook while it inflates. A document type ends the walk, as does any encoding but
 * UTF-8, more depth than a workbook has, a text longer than a cell, or a tag that does not end.
 */
final class PartXml implements AutoCloseable {

    private static final int DEEPEST = 60;
    private static final int LONGEST_TEXT = 1_048_576;
    private static final int LONGEST_NAME = 1_000;

    private final String name;
    private final MeteredInput bytes;
    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder();
    private int depth;

    private PartXml(String name, MeteredInput bytes, XMLStreamReader xml) {
        this.name = name;
        this.bytes = bytes;
        this.xml = xml;
    }

    /**
     * Opens a part.
     *
     * @param name the file and the part, for people
     * @param most the most bytes that it may have
     */
    static PartXml open(String name, InputStream in, long most) throws Refusal, IOException {
        MeteredInput bytes = new MeteredInput(in, name, most);
        try {
            if (!bytes.isUtf8Markup()) {
                throw SheetFaults.damaged(name);
            }
            return new PartXml(name, bytes, factory().createXMLStreamReader(bytes));
        } catch (ReadingStopped stopped) {
            throw stopped.refusal();
        } catch (XMLStreamException broken) {
            throw refusal(name, broken);
        }
    }

    /** Each walk has its own, so that the names of one file are not kept for the next. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Else the bytes of a text are read, and may stop, where no exception is foreseen.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** Goes on to the next tag: true when it opens an element, false when it closes one or the part ends. */
    boolean opens() throws Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Whether the part has been read to its end. */
    boolean isAtEnd() {
        return xml.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The name of the tag without its prefix. */
    String tag() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute of this name without its prefix; empty when there is none, or it is longer than any name. */
    String attribute(String wanted) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(wanted)) {
                String value = xml.getAttributeValue(i);
                return value.length() > LONGEST_NAME ? "" : value;
            }
        }
        return "";
    }

    /** The words of the element that has just opened, up to its end; what is within other elements is left out. */
    String words() throws Refusal {
        words.setLength(0);
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (isText(event) && depth == outside + 1) {
                words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                bound(words.length());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw SheetFaults.damaged(name);
            }
        }
        return words.toString();
    }

    /** Refuses a cell of so many characters where no spreadsheet can hold them. */
    void bound(int length) throws Refusal {
        if (length > LONGEST_TEXT) {
            throw SheetFaults.tooLarge(name, SheetSentences.CELL_TOO_LARGE);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Leaves out the rest of the element that has just opened. */
    void skip() throws Refusal {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    private int next() throws Refusal {
        bytes.begin();
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException broken) {
            throw refusal(name, broken);
        } catch (RuntimeException broken) {
            // Whatever a parser answers to a damaged part, it is the part that is damaged.
            throw SheetFaults.damaged(name);
        }
        switch (event) {
            case XMLStreamConstants.DTD -> throw SheetFaults.doctype(name);
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw SheetFaults.damaged(name);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    /** The refusal that stopped the bytes, or that the part is damaged. */
    private static Refusal refusal(String name, XMLStreamException broken) {
        Throwable cause = broken.getNestedException() == null ? broken.getCause() : broken.getNestedException();
        return switch (cause) {
            case ReadingStopped stopped -> stopped.refusal();
            case MeteredInput.TooMuch much -> much.refusal();
            case null, default -> SheetFaults.damaged(name);
        };
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
