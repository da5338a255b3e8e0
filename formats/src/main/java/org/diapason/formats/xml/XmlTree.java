package org.diapason.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.diapason.formats.tree.Refusal;

/** Reads a whole XML document of modest size into a tree whose elements know where they stand. */
public final class XmlTree {

    private XmlTree() {}

    /**
     * The root element of the document in these bytes.
     *
     * @param file the name for spots, such as {@code course.imscc!imsmanifest.xml}
     * @throws Refusal when the document is not well formed, too deep, or brings a document type of its own
     */
    public static XmlNode read(String file, byte[] bytes) throws Refusal {
        try (XmlWalk walk = Xml.walk(file, new ByteArrayInputStream(bytes))) {
            return walk.root();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }
}
