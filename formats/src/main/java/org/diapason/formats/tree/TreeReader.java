package org.diapason.formats.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** Reads YAML or JSON into one and the same tree; whatever the bytes are, it answers with troubles and never throws. */
public final class TreeReader {

    private final Limits limits;

    /** A reader with the usual limits. */
    public TreeReader() {
        this(Limits.USUAL);
    }

    /** A reader with limits of its own. */
    public TreeReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads a file of this machine; one that is too large is refused before it is read. */
    public Tree read(Path path) {
        String name = path.toString();
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in.readNBytes(limits.bytes() + 1));
        } catch (IOException unreadable) {
            return refused(unreadable(name));
        }
    }

    /** Reads what a file of this name holds; the name decides between YAML and JSON, or else the first character. */
    public Tree read(String name, byte[] bytes) {
        return read(name, bytes, false);
    }

    /** Reads JSON, whatever the name of the file. */
    public Tree readJson(String name, byte[] bytes) {
        return read(name, bytes, true);
    }

    private Tree read(String name, byte[] bytes, boolean json) {
        if (bytes.length > limits.bytes()) {
            return refused(tooLarge(name));
        }
        Troubles troubles = new Troubles();
        try {
            String text = new RawText(name, bytes).decode(troubles);
            if (!troubles.isEmpty()) {
                return new Tree(Optional.empty(), troubles);
            }
            TreeBuilder tree = new TreeBuilder(name, limits, troubles);
            Node root =
                    json || isJson(name, text) ? new JsonReader(tree, text).read() : new YamlReader(tree, text).read();
            return new Tree(Optional.of(root), troubles);
        } catch (Halt halt) {
            troubles.add(halt.trouble());
            return new Tree(Optional.empty(), troubles);
        }
    }

    private static boolean isJson(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        return lower.endsWith(".json") || text.stripLeading().startsWith("{");
    }

    private static Tree refused(Trouble trouble) {
        Troubles troubles = new Troubles();
        troubles.add(trouble);
        return new Tree(Optional.empty(), troubles);
    }

    private Trouble tooLarge(String name) {
        int megabytes = limits.bytes() / 1_000_000;
        return new Trouble(
                Fault.TOO_LARGE,
                Spot.start(name),
                Place.TOP,
                Text.both("Ce fichier dépasse " + megabytes + " Mo.", "This file is larger than " + megabytes + " MB."),
                Text.both(
                        "Une série tient en quelques centaines de kilo-octets : est-ce le bon fichier ?",
                        "A series takes a few hundred kilobytes: is it the right file?"));
    }

    private static Trouble unreadable(String name) {
        return new Trouble(
                Fault.UNREADABLE_FILE,
                Spot.start(name),
                Place.TOP,
                Text.both("Impossible d'ouvrir ce fichier.", "This file cannot be opened."),
                Text.both("Vérifiez le chemin et le droit de lecture.", "Check the path and the permission to read."));
    }
}
