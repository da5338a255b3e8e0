package org.diapason.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diapason.formats.tree.Refusal;

/**
 * Opens XML that a stranger wrote. A document type declaration ends the reading, so that no entity is ever read from
 * elsewhere or grown without end; so does a depth that no course needs.
 */
public final class Xml {

    /** The most elements inside one another. */
    public static final int DEEPEST = 400;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /**
     * A reader over these bytes, for whoever needs the events themselves. The encoding is the one of the byte order mark
     * or the declaration; bytes that are no UTF-8 where UTF-8 is said are taken for Windows-1252.
     *
     * @throws XMLStreamException when it is no XML; reading on throws {@link XmlRefused}, which is one too, at a document
     *     type declaration
     */
    public static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        try {
            return new GuardedReader(FACTORY.createXMLStreamReader(XmlText.of(bytes)));
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    /**
     * A walk over the elements of these bytes, for documents of any length.
     *
     * @param file the name for the spots, such as {@code course.imscc!imsmanifest.xml}
     * @throws Refusal when it is no XML
     */
    public static XmlWalk walk(String file, InputStream bytes) throws Refusal, IOException {
        return new XmlWalk(file, bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        // Ours says the line and how to mend it; JDK 25's own stops at 100.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        // Where no document type may declare an entity, these would count each &lt; of HTML within XML, up to 100,000.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }
}
