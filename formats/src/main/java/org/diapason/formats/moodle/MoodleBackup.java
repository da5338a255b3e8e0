package org.diapason.formats.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/** The parts of a Moodle backup, each an XML document; what cannot be read is kept as a trouble and stops nothing. */
final class MoodleBackup {

    /** The part that lists all others. */
    static final String INDEX = "moodle_backup.xml";

    private static final String NOTHING = "$@NULL@$";

    private final String name;
    private final Archive archive;
    private final List<Trouble> troubles = new ArrayList<>();

    MoodleBackup(String name, Archive archive) {
        this.name = name;
        this.archive = archive;
    }

    String name() {
        return name;
    }

    /** The part that must be there. */
    XmlNode index() throws Refusal, IOException {
        Archive.Entry entry = archive.entry(INDEX).orElseThrow(() -> new Refusal(missing(INDEX)));
        return XmlTree.read(name + "!" + INDEX, archive.bytes(entry));
    }

    /** This part; nothing, with a trouble, when it is missing or broken. */
    Optional<XmlNode> part(String path) throws IOException {
        Optional<XmlNode> part = partIfAny(path);
        if (part.isEmpty() && archive.entry(path).isEmpty()) {
            troubles.add(missing(path));
        }
        return part;
    }

    /** This part; nothing when the backup does without it. */
    Optional<XmlNode> partIfAny(String path) throws IOException {
        Optional<Archive.Entry> entry = archive.entry(path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(XmlTree.read(name + "!" + path, archive.bytes(entry.get())));
        } catch (Refusal refusal) {
            troubles.add(refusal.trouble());
            return Optional.empty();
        }
    }

    boolean has(String path) {
        return archive.entry(path).isPresent();
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /** The words of a field, where Moodle's own mark for nothing is nothing. */
    static String words(XmlNode node, String field) {
        String words = node.words(field);
        return words.equals(NOTHING) ? "" : words;
    }

    private Trouble missing(String path) {
        return new Trouble(
                Fault.MISSING_PART,
                Spot.start(name + "!" + path),
                Place.TOP,
                Text.both(
                        "Cette sauvegarde annonce une partie qui n'y est pas.",
                        "This backup lacks a part that belongs in it."),
                Text.both("Refaites la sauvegarde du cours dans Moodle.", "Back the course up again in Moodle."));
    }
}
