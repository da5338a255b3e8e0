package org.diapason.formats.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.diapason.formats.tree.Fault;

/** The end of the reading of a document that we refuse although a parser would go on. */
public final class XmlRefused extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    XmlRefused(Fault fault, Location location) {
        super(fault.code(), location);
        this.fault = fault;
    }

    /** Why: a document type, or too deep. */
    public Fault fault() {
        return fault;
    }
}
