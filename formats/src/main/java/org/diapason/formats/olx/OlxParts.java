package org.diapason.formats.olx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/** The parts of an exported course: an element either holds its content or points to a file by its url_name. */
final class OlxParts {

    private final String name;
    private final Archive archive;
    private final String root;
    private final Set<String> followed = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();

    OlxParts(String name, Archive archive, String root) {
        this.name = name;
        this.archive = archive;
        this.root = root;
    }

    String name() {
        return name;
    }

    XmlNode course() throws Refusal, IOException {
        return XmlTree.read(spotName("course.xml"), bytes("course.xml").orElseThrow());
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /**
     * The element itself where it holds something; what it points to where it only points. A file is followed once, so
     * that parts which hold one another come to an end.
     */
    XmlNode resolve(XmlNode element) throws IOException {
        String url = element.attribute("url_name");
        boolean points = element.children().isEmpty() && element.text().isBlank() && !url.isEmpty();
        String path = element.name() + "/" + url + ".xml";
        if (!points || archive.entry(root + path).isEmpty()) {
            if (points && element.attributes().size() == 1) {
                troubles.add(missing(element.spot(), path));
            }
            return element;
        }
        if (!followed.add(path)) {
            return element;
        }
        try {
            XmlNode there = XmlTree.read(spotName(path), bytes(path).orElseThrow());
            return there.name().equals(element.name()) ? there : element;
        } catch (Refusal refusal) {
            troubles.add(refusal.trouble());
            return element;
        }
    }

    /** The text of this file; nothing when there is none. */
    Optional<String> text(String path) throws IOException {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The JSON in this file; nothing when there is none, or it is broken, which is told. */
    Optional<Node> json(String path) throws IOException {
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        var tree = new TreeReader().read(spotName(path), bytes.get());
        troubles.addAll(tree.troubles().list());
        return tree.root();
    }

    String spotName(String path) {
        return name + "!" + root + path;
    }

    private Optional<byte[]> bytes(String path) throws IOException {
        Optional<Archive.Entry> entry = archive.entry(root + path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(archive.bytes(entry.get()));
        } catch (Refusal refusal) {
            troubles.add(refusal.trouble());
            return Optional.of(new byte[0]);
        }
    }

    private Trouble missing(Spot spot, String path) {
        return new Trouble(
                Fault.MISSING_PART,
                spot,
                Place.TOP,
                Text.both("La partie « " + path + " » manque.", "The part “" + path + "” is missing."),
                Text.both("Exportez le cours de nouveau depuis Studio.", "Export the course again from Studio."));
    }
}
