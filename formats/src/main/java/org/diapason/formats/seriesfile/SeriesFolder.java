package org.diapason.formats.seriesfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/** Puts the files of a series together into one tree in which every piece still knows its file. */
final class SeriesFolder {

    private static final String FRAMEWORK = "framework";
    private static final String MICRO_CREDENTIALS = "micro-credentials";

    private final Path main;
    private final Optional<Path> folder;
    private final TreeReader reader = new TreeReader();

    SeriesFolder(Path root) {
        this.folder = Files.isDirectory(root) ? Optional.of(root) : Optional.empty();
        this.main = folder.flatMap(SeriesFolder::seriesFile).orElse(root);
    }

    Tree assemble() {
        Tree tree = reader.read(main);
        if (!(tree.root().orElse(null) instanceof Mapping series)) {
            return tree;
        }
        Mapping whole = withFramework(series, tree.troubles());
        if (folder.isPresent()) {
            whole = withMicroCredentials(whole, folder.get().resolve(MICRO_CREDENTIALS), tree.troubles());
        }
        return new Tree(Optional.of(whole), tree.troubles());
    }

    private static Optional<Path> seriesFile(Path folder) {
        return Stream.of("series.yaml", "series.yml", "series.json")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A framework that is a file name is read from that file, seen from the series file. */
    private Mapping withFramework(Mapping series, Troubles troubles) {
        if (!(series.get(FRAMEWORK).orElse(null) instanceof Scalar named) || named.kind() != Node.Kind.STRING) {
            return series;
        }
        Optional<Path> file = beside(named.text());
        if (file.isEmpty()) {
            troubles.add(noSuchFile(named));
            return without(series, FRAMEWORK);
        }
        Tree framework = reader.read(file.get());
        framework.troubles().list().forEach(troubles::add);
        return framework.root().map(node -> with(series, FRAMEWORK, node)).orElseGet(() -> without(series, FRAMEWORK));
    }

    private Optional<Path> beside(String name) {
        try {
            return Optional.of(main.resolveSibling(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
    }

    private Mapping withMicroCredentials(Mapping series, Path files, Troubles troubles) {
        List<Node> all = new ArrayList<>();
        Spot spot = series.spot();
        Node listed = series.get(MICRO_CREDENTIALS).orElse(null);
        if (listed instanceof Sequence list) {
            all.addAll(list.items());
            spot = list.spot();
        } else if (listed != null) {
            return series;
        }
        for (Path file : inOrder(files)) {
            Tree one = reader.read(file);
            one.troubles().list().forEach(troubles::add);
            one.root().ifPresent(all::add);
        }
        return all.isEmpty() ? series : with(series, MICRO_CREDENTIALS, new Sequence(all, spot));
    }

    private static List<Path> inOrder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isTree(file.toString())).sorted().toList();
        } catch (IOException unlistable) {
            // Then the series shows as one without these files, and its references to them as unknown.
            return List.of();
        }
    }

    private static boolean isTree(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static Mapping with(Mapping series, String key, Node value) {
        List<Entry> entries = new ArrayList<>();
        boolean placed = false;
        for (Entry entry : series.entries()) {
            boolean here = entry.key().equals(key);
            entries.add(here ? new Entry(key, entry.spot(), value) : entry);
            placed |= here;
        }
        if (!placed) {
            entries.add(new Entry(key, value.spot(), value));
        }
        return new Mapping(entries, series.spot());
    }

    private static Mapping without(Mapping series, String key) {
        return new Mapping(
                series.entries().stream()
                        .filter(entry -> !entry.key().equals(key))
                        .toList(),
                series.spot());
    }

    private static Trouble noSuchFile(Scalar named) {
        return new Trouble(
                Fault.UNREADABLE_FILE,
                named.spot(),
                Place.TOP.field(FRAMEWORK),
                Text.both(
                        "Le fichier du cadre, «\u00a0" + named.text() + "\u00a0», n'est pas à côté de la série.",
                        "The framework's file, “" + named.text() + "”, does not stand beside the series."),
                Text.both(
                        "Corrigez le nom, ou écrivez le cadre ici même.",
                        "Mend the name, or write the framework here."));
    }
}
