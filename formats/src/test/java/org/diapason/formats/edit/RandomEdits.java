package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** One person's changes to a tree; what they write can be told from all else, and the same seed writes the same. */
final class RandomEdits {

    private final Random random;
    private final String name;
    private final List<String> written = new ArrayList<>();

    RandomEdits(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /** The words that stand in the tree because this person wrote them. */
    List<String> written() {
        return written;
    }

    Node edit(Node root, int times) {
        Node tree = root;
        for (int i = 0; i < times; i++) {
            tree = once(tree);
        }
        String all = words(tree);
        written.removeIf(word -> !all.contains(word));
        return tree;
    }

    private Node once(Node tree) {
        List<Place> places = Examples.places(tree);
        Place place = places.get(1 + random.nextInt(places.size() - 1));
        Node here = Edits.at(tree, place).orElseThrow();
        return switch (random.nextInt(8)) {
            case 0 -> isCode(place) ? tree : Edits.remove(tree, place);
            case 1 -> place.path().endsWith("]") ? Edits.move(tree, place, random.nextInt(5) - 2) : tree;
            case 2 -> here instanceof Sequence list ? Edits.add(tree, place, item(list)) : tree;
            case 3 -> here instanceof Mapping ? Edits.put(tree, place.field("note"), word()) : tree;
            default ->
                here instanceof Scalar scalar && scalar.kind() == Kind.STRING && !isCode(place)
                        ? Edits.put(tree, place, word())
                        : tree;
        };
    }

    private static boolean isCode(Place place) {
        return place.path().endsWith("code") || place.path().endsWith("state");
    }

    private Node item(Sequence list) {
        Optional<Node> like = list.items().stream().findFirst();
        if (like.isPresent()
                && like.get() instanceof Mapping
                && Reading.code(like.get()).isPresent()) {
            return Node.mapping(List.of(Node.entry("code", word()), Node.entry("title", word())));
        }
        return like.orElseGet(this::word) instanceof Mapping
                ? Node.mapping(List.of(Node.entry("words", word())))
                : word();
    }

    private Node word() {
        String word = name + "-" + random.nextInt(1_000_000) + "x";
        written.add(word);
        return Node.string(word);
    }

    /** Every word of a tree. */
    static String words(Node root) {
        StringBuilder words = new StringBuilder();
        Examples.walk(root, Place.TOP, (place, node) -> {
            if (node instanceof Scalar scalar) {
                words.append(scalar.text()).append('\n');
            }
        });
        return words.toString();
    }
}
