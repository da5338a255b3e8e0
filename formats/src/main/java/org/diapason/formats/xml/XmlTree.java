package org.diapason.formats.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads a whole XML document of modest size into a tree whose elements know where they stand. */
public final class XmlTree {

    /** The most elements inside one another; the JDK itself stops at 100. */
    private static final int DEEPEST = 99;

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlNode root;

    private XmlTree(String file) {
        this.file = file;
    }

    /**
     * The root element of the document in these bytes.
     *
     * @param file the name for spots, such as {@code course.imscc!imsmanifest.xml}
     * @throws Refusal when the document is not well formed, too deep, or brings a document type of its own
     */
    public static XmlNode read(String file, byte[] bytes) throws Refusal {
        return new XmlTree(file).document(bytes);
    }

    private XmlNode document(byte[] bytes) throws Refusal {
        try {
            XMLStreamReader reader = Xml.open(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException broken) {
            Spot spot = broken.getLocation() == null
                    ? Spot.start(file)
                    : new Spot(
                            file,
                            Math.max(1, broken.getLocation().getLineNumber()),
                            Math.max(1, broken.getLocation().getColumnNumber()));
            throw new Refusal(damaged(spot));
        }
        if (root == null) {
            throw new Refusal(damaged(Spot.start(file)));
        }
        return root;
    }

    private void event(XMLStreamReader reader, int event) throws Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.element().text.append(reader.getText());
                }
            }
            case XMLStreamConstants.DTD -> throw new Refusal(doctype(spot(reader)));
            default -> {
                // Comments and instructions say nothing of a course.
            }
        }
    }

    private void begin(XMLStreamReader reader) throws Refusal {
        if (open.size() >= DEEPEST) {
            throw new Refusal(tooDeep(spot(reader)));
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(new Open(reader.getLocalName(), attributes, spot(reader)));
    }

    private void end() {
        Open done = open.pop();
        XmlNode node = new XmlNode(done.name, done.attributes, done.text.toString(), done.children, done.spot);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().children.add(node);
        }
    }

    private Spot spot(XMLStreamReader reader) {
        return new Spot(
                file,
                Math.max(1, reader.getLocation().getLineNumber()),
                Math.max(1, reader.getLocation().getColumnNumber()));
    }

    private static Trouble damaged(Spot spot) {
        return new Trouble(
                Fault.DAMAGED,
                spot,
                Place.TOP,
                Text.both("Ce document XML est endommagé ou incomplet.", "This XML document is damaged or incomplete."),
                Text.both(
                        "Exportez-le de nouveau depuis l'outil d'origine.",
                        "Export it again from the tool it came from."));
    }

    private static Trouble tooDeep(Spot spot) {
        return new Trouble(
                Fault.TOO_DEEP,
                spot,
                Place.TOP,
                Text.both(
                        "Plus de " + DEEPEST + " éléments XML sont emboîtés les uns dans les autres.",
                        "More than " + DEEPEST + " XML elements stand inside one another."),
                Text.both(
                        "Aucun cours n'en a besoin : vérifiez d'où vient ce fichier.",
                        "No course needs that: check where this file comes from."));
    }

    private static Trouble doctype(Spot spot) {
        return new Trouble(
                Fault.DOCTYPE,
                spot,
                Place.TOP,
                Text.both(
                        "Ce document XML apporte son propre type de document, ce qui permettrait d'aller lire ailleurs.",
                        "This XML document brings a document type of its own, by which it could read from elsewhere."),
                Text.both(
                        "Retirez la ligne <!DOCTYPE …> si elle est la vôtre.",
                        "Remove the line <!DOCTYPE …> if it is yours."));
    }

    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final Spot spot;
        private final StringBuilder text = new StringBuilder();
        private final List<XmlNode> children = new ArrayList<>();

        Open(String name, Map<String, String> attributes, Spot spot) {
            this.name = name;
            this.attributes = attributes;
            this.spot = spot;
        }
    }
}
