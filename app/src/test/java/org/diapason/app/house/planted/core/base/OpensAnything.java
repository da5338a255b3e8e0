package org.diapason.app.house.planted.core.base;

import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;

/** Opens, on purpose, what strangers wrote without any defence. */
public final class OpensAnything {

    private OpensAnything() {}

    /** XML, behind a method reference. */
    public static Supplier<XMLInputFactory> stream() {
        return XMLInputFactory::newFactory;
    }

    /** XML, by another door. */
    public static DocumentBuilderFactory tree() {
        return DocumentBuilderFactory.newInstance();
    }

    /** An archive. */
    public static ZipInputStream archive(InputStream bytes) {
        return new ZipInputStream(bytes);
    }
}
