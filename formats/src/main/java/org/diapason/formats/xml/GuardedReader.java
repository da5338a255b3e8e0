package org.diapason.formats.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.diapason.formats.tree.Fault;

/** A reader that stops at a document type declaration and at a depth that no course needs. */
final class GuardedReader extends StreamReaderDelegate {

    private int depth;

    GuardedReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event;
        try {
            event = super.next();
        } catch (RuntimeException broken) {
            // The parser of the JDK answers some broken documents with the exceptions of its own arrays.
            throw new XMLStreamException("Broken", getLocation(), broken);
        }
        if (event == XMLStreamConstants.DTD) {
            throw new XmlRefused(Fault.DOCTYPE, getLocation());
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Xml.DEEPEST) {
            throw new XmlRefused(Fault.TOO_DEEP, getLocation());
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS && !isWhiteSpace() || event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("Words where a tag should stand", getLocation());
            }
            event = next();
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("A tag where words should stand", getLocation());
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                text.append('&').append(getLocalName()).append(';');
            }
        }
        return text.toString();
    }
}
