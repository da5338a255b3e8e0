package org.diapason.formats.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The transitional schema of Word files (ISO/IEC 29500), part by part: the order of elements is what Word is strict about. */
final class WordSchema {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private interface Reader {
        XmlObject read(Node part) throws XmlException;
    }

    private static final Map<String, Reader> READERS = Map.of(
            "document", DocumentDocument.Factory::parse,
            "styles", StylesDocument.Factory::parse,
            "numbering", NumberingDocument.Factory::parse,
            "settings", SettingsDocument.Factory::parse,
            "ftr", FtrDocument.Factory::parse,
            "hdr", HdrDocument.Factory::parse);

    private WordSchema() {}

    /** What the schema has against the part; nothing when it is of no kind that the schema of Word knows. */
    static List<String> faults(String name, Document part) throws XmlException {
        Reader reader = READERS.get(part.getDocumentElement().getLocalName());
        if (reader == null) {
            return List.of(name + ": no part of a Word file begins with " + part.getDocumentElement());
        }
        List<XmlError> errors = new ArrayList<>();
        reader.read(understood(part)).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }

    /** The part as a reader sees it who knows the schema alone: what the part itself says may be ignored is left out. */
    private static Document understood(Document part) {
        Document copy = (Document) part.cloneNode(true);
        Element root = copy.getDocumentElement();
        Set<String> ignorable = new HashSet<>();
        for (String prefix :
                root.getAttributeNS(COMPATIBILITY, "Ignorable").trim().split("\\s+", -1)) {
            if (!prefix.isEmpty()) {
                ignorable.add(root.lookupNamespaceURI(prefix));
            }
        }
        ignorable.add(COMPATIBILITY);
        leaveOut(root, ignorable);
        return copy;
    }

    private static void leaveOut(Element element, Set<String> ignorable) {
        List<Node> gone = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (ignorable.contains(
                    String.valueOf(element.getAttributes().item(i).getNamespaceURI()))) {
                gone.add(element.getAttributes().item(i));
            }
        }
        gone.forEach(attribute -> element.removeAttributeNode((Attr) attribute));
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                if (ignorable.contains(String.valueOf(inner.getNamespaceURI()))) {
                    element.removeChild(inner);
                } else {
                    leaveOut(inner, ignorable);
                }
            }
        }
    }
}
