package org.diapason.formats.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.YamlRewrite;
import org.diapason.formats.tree.YamlWriter;

/** The files of a series in its folder, as they are to be: those that say the same as before are left untouched. */
final class Pages {

    private static final String ITEMS = "micro-credentials";
    private static final String FRAMEWORK = "framework";

    private final Path folder;
    private final Map<Path, String> pages = new LinkedHashMap<>();

    Pages(Path folder) {
        this.folder = folder;
    }

    Map<Path, String> of(Mapping whole, Ledger ledger) throws IOException {
        Path main = whole.spot().file().isEmpty()
                ? folder.resolve("series.yaml")
                : Path.of(whole.spot().file());
        List<Entry> kept = new ArrayList<>();
        List<Node> inMain = new ArrayList<>();
        for (Entry entry : whole.entries()) {
            if (entry.key().equals(ITEMS) && entry.value() instanceof Sequence list) {
                int width = Math.max(2, String.valueOf(list.items().size()).length());
                for (int i = 0; i < list.items().size(); i++) {
                    item(list.items().get(i), String.format(Locale.ROOT, "%0" + width + "d-", i + 1), main, inMain);
                }
            } else if (!entry.key().equals(FRAMEWORK)) {
                kept.add(entry);
            } else {
                kept.add(framework(entry, main));
            }
        }
        if (!inMain.isEmpty()) {
            kept.add(Node.entry(ITEMS, Node.sequence(inMain)));
        }
        page(main, Node.mapping(kept));
        Path record = folder.resolve(Ledger.FILE);
        String yaml = ledger.yaml();
        if (!Files.isRegularFile(record) || !Files.readString(record).equals(yaml)) {
            pages.put(record, yaml);
        }
        return pages;
    }

    /**
     * A micro-credential stays in the file where it stands; a new one gets a file of its own, with its number before its
     * code, since the files of a folder are read in the order of their names.
     */
    private void item(Node item, String number, Path main, List<Node> inMain) throws IOException {
        Path home = Path.of(item.spot().file());
        if (home.equals(main)) {
            inMain.add(item);
        } else if (home.startsWith(folder)) {
            page(home, item);
        } else {
            page(folder.resolve(ITEMS).resolve(number + Merge.code(item) + ".yaml"), item);
        }
    }

    /** A framework that stands in a file of its own stays named by that file. */
    private Entry framework(Entry entry, Path main) {
        Path home = Path.of(entry.value().spot().file());
        if (home.equals(main)) {
            return entry;
        }
        Path beside = Objects.requireNonNull(main.toAbsolutePath().getParent());
        Path name = beside.relativize(home.toAbsolutePath());
        return Node.entry(FRAMEWORK, Node.string(name.toString().replace('\\', '/')));
    }

    private void page(Path file, Node said) throws IOException {
        boolean isThere = Files.isRegularFile(file);
        Optional<Node> before = isThere ? new TreeReader().read(file).root() : Optional.empty();
        Node content = before.map(old -> inOrder(said, old)).orElse(said);
        if (before.filter(content::says).isPresent()) {
            return;
        }
        if (file.toString().endsWith(".json")) {
            pages.put(file, JsonWriter.write(content));
        } else {
            pages.put(file, isThere ? YamlRewrite.of(Files.readString(file), content) : YamlWriter.write(content));
        }
    }

    /** The fields in the order in which they stand in the file already, new ones behind them. */
    private static Node inOrder(Node said, Node before) {
        if (!(said instanceof Mapping mapping) || !(before instanceof Mapping old)) {
            return said;
        }
        List<String> keys = old.entries().stream().map(Entry::key).toList();
        return new Mapping(
                mapping.entries().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> keys.contains(entry.key()) ? keys.indexOf(entry.key()) : keys.size()))
                        .toList(),
                mapping.spot());
    }

    /** Writes each page beside its place first, and gives all of them their names only when all are written. */
    static void write(Map<Path, String> pages) throws IOException {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Path file = page.getKey();
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path draft = file.resolveSibling(file.getFileName() + ".part");
                drafts.put(draft, file);
                Files.writeString(draft, page.getValue());
            }
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path draft : drafts.keySet()) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
