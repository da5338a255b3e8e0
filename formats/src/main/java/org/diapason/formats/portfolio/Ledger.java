package org.diapason.formats.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Limits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The record of what each file brought and where in it each value stood. It stands beside the series, is written by
 * Diapason alone, and tells a person's edit from an import when the same file comes again.
 *
 * @param files what each file brought the last time, by its name
 */
record Ledger(Map<String, Brought> files) {

    /** The name of the record in the folder of a series. */
    static final String FILE = "imports.yaml";

    private static final Limits LARGE = new Limits(200_000_000, 60, 200);
    private static final String COMMENT = """
            Ce que chaque fichier a apporté, et où chaque valeur s'y trouvait. Écrit par « diapason import » ; ne le modifiez pas.
            What each file brought, and where each value stood in it. Written by “diapason import”; do not edit it.""";

    private static final Brought NOTHING = new Brought("", "", "", Node.mapping(List.of()), Map.of());

    /**
     * What one file brought.
     *
     * @param digest the SHA-256 of its bytes
     * @param importer the id of the importer that read it
     * @param on the day
     * @param series what it said of the series
     * @param items what it said of each micro-credential, by the code that it has in the series
     */
    record Brought(String digest, String importer, String on, Mapping series, Map<String, Said> items) {

        /** What it said of the micro-credential of this code; nothing when it did not speak of it. */
        @Nullable
        Mapping fields(String code) {
            Said said = items.get(code);
            return said == null ? null : said.settled();
        }
    }

    /**
     * What a file said of one micro-credential.
     *
     * @param fields the fields with their values
     * @param from where each value stood in the file, as a list of words
     * @param disputed the fields about which the series says otherwise, so that they are told when the file changes again
     */
    record Said(Mapping fields, Node from, List<String> disputed) {

        /** What a file says now. */
        static Said of(Mapping fields, List<String> disputed) {
            return new Said(fields, Origins.of(fields), disputed);
        }

        /** What the series took from it. */
        Mapping settled() {
            Node settled = fields;
            for (String place : disputed) {
                settled = Pruning.without(settled, new Place(place));
            }
            return (Mapping) settled;
        }
    }

    static Ledger empty() {
        return new Ledger(new LinkedHashMap<>());
    }

    /** The record in this folder; an empty one where there is none yet. */
    static Ledger in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Ledger ledger = empty();
        if (!Files.isRegularFile(file)) {
            return ledger;
        }
        Node root = new TreeReader(LARGE).read(file).root().orElse(null);
        if (root instanceof Mapping top && top.get("files").orElse(null) instanceof Sequence files) {
            for (Node each : files.items()) {
                if (each instanceof Mapping one) {
                    ledger.files.put(word(one, "name"), brought(one));
                }
            }
        }
        return ledger;
    }

    private static Brought brought(Mapping one) {
        Map<String, Said> items = new LinkedHashMap<>();
        if (one.get("micro-credentials").orElse(null) instanceof Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Mapping mapping) {
                    Node from = mapping.get("from").orElse(Node.sequence(List.of()));
                    items.put(word(mapping, "as"), new Said(group(mapping, "said"), from, words(mapping, "disputed")));
                }
            }
        }
        return new Brought(word(one, "digest"), word(one, "importer"), word(one, "on"), group(one, "series"), items);
    }

    /** What this file brought the last time; nothing, with an empty digest, when it never came. */
    Brought brought(String file) {
        return files.getOrDefault(file, NOTHING);
    }

    /** The code that a micro-credential of this file got the last time, known by the file's own code or title. */
    Optional<String> codeOf(String file, Mapping sketch) {
        return brought(file).items().entrySet().stream()
                .filter(entry -> Meeting.isSame(entry.getValue().fields(), sketch))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The record as text; the same record always gives the same text. */
    String yaml() {
        List<Node> all = new ArrayList<>();
        files.forEach((name, brought) -> all.add(node(name, brought)));
        return YamlWriter.write(
                Node.mapping(List.of(
                        Node.entry("diapason-imports", Node.number("1")), Node.entry("files", Node.sequence(all)))),
                COMMENT);
    }

    private static Node node(String name, Brought brought) {
        List<Node> items = new ArrayList<>();
        brought.items().forEach((code, said) -> items.add(item(code, said)));
        List<Entry> entries = new ArrayList<>(List.of(
                Node.entry("name", Node.string(name)),
                Node.entry("importer", Node.string(brought.importer())),
                Node.entry("digest", Node.string(brought.digest())),
                Node.entry("on", Node.string(brought.on()))));
        if (!brought.series().entries().isEmpty()) {
            entries.add(Node.entry("series", brought.series()));
        }
        entries.add(Node.entry("micro-credentials", Node.sequence(items)));
        return Node.mapping(entries);
    }

    private static Mapping item(String code, Said said) {
        List<Entry> entries = new ArrayList<>(List.of(
                Node.entry("as", Node.string(code)),
                Node.entry("said", said.fields()),
                Node.entry("from", said.from())));
        if (!said.disputed().isEmpty()) {
            entries.add(Node.entry(
                    "disputed",
                    Node.sequence(said.disputed().stream().map(Node::string).toList())));
        }
        return Node.mapping(entries);
    }

    private static List<String> words(Mapping in, String key) {
        return in.get(key).orElse(null) instanceof Sequence list
                ? list.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(each -> ((Scalar) each).text())
                        .toList()
                : List.of();
    }

    private static Mapping group(Mapping in, String key) {
        return in.get(key).orElse(null) instanceof Mapping mapping ? mapping : Node.mapping(List.of());
    }

    private static String word(Mapping in, String key) {
        return in.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }
}
