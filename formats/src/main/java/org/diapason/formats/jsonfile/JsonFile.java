package org.diapason.formats.jsonfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Limits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;

/**
 * A JSON file that another tool wrote.
 *
 * @param root what it holds
 * @param troubles what could not be read of it, though the rest could
 */
public record JsonFile(Node root, List<Trouble> troubles) {

    /** How much of a file is looked at to tell its kind, in bytes: a picture within may stand before the first key. */
    private static final int LOOK = 262_144;

    private static final int DEEPEST = 60;
    private static final int LONGEST_KEY = 400;

    public JsonFile {
        troubles = List.copyOf(troubles);
    }

    /**
     * Reads a whole file.
     *
     * @throws Refusal when it is too large or is no JSON
     * @throws IOException when the machine fails to read it
     */
    public static JsonFile read(Artifact artifact, Setting setting) throws Refusal, IOException {
        return read(artifact.name(), bytes(artifact, setting.bounds()), setting.bounds());
    }

    /**
     * Reads JSON that stood within another file.
     *
     * @param name the file and its part, such as {@code badge.png!openbadgecredential}
     * @throws Refusal when it is no JSON
     */
    public static JsonFile read(String name, byte[] bytes, Bounds bounds) throws Refusal {
        Tree tree = new TreeReader(new Limits(bounds.text(), DEEPEST, LONGEST_KEY)).readJson(name, bytes);
        List<Trouble> troubles = tree.troubles().list();
        if (tree.root().isEmpty()) {
            throw new Refusal(troubles.getFirst());
        }
        return new JsonFile(tree.root().get(), troubles);
    }

    /**
     * The bytes of a file that is read in one piece.
     *
     * @throws Refusal when they are more than the bound on texts
     */
    public static byte[] bytes(Artifact artifact, Bounds bounds) throws Refusal, IOException {
        if (artifact.size() <= bounds.text()) {
            try (InputStream in = Files.newInputStream(artifact.path())) {
                return in.readNBytes(bounds.text());
            }
        }
        int megabytes = bounds.text() / 1_000_000;
        Text message = Text.both(
                "Ce fichier dépasse " + megabytes + " Mo de texte.",
                "This file has more than " + megabytes + " MB of text.");
        Text mend = Text.both("Apportez-le en plusieurs fichiers.", "Bring it in several files.");
        throw new Refusal(new Trouble(Fault.TOO_LARGE, Spot.start(artifact.name()), Place.TOP, message, mend));
    }

    /** The keys and short words at the beginning of the file, by which an importer knows its own; none when it is no JSON. */
    public static Set<String> marks(Artifact artifact) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(artifact.path())) {
            start = in.readNBytes(LOOK);
        }
        String text = new String(start, StandardCharsets.UTF_8);
        String bare = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        return bare.startsWith("{") || bare.startsWith("[") ? new Quoted(bare).all() : Set.of();
    }

    /** The groups of the file: itself, or the items of the list that it is. */
    public List<Thing> things() {
        Stream<Node> all = root instanceof Node.Sequence list ? list.items().stream() : Stream.of(root);
        return all.flatMap(node -> Thing.of(node).stream()).collect(Collectors.toList());
    }
}
