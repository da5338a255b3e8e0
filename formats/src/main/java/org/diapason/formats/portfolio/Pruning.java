package org.diapason.formats.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** Takes one value out of a tree: what a file says and a series file cannot hold. */
final class Pruning {

    private Pruning() {}

    /** The tree without what stands at this place; the same tree when nothing stands there. */
    static Node without(Node root, Place place) {
        return place.path().isEmpty() ? root : cut(root, place.path());
    }

    private static Node cut(Node node, String path) {
        boolean item = path.startsWith("[");
        int end = item ? path.indexOf(']') + 1 : end(path);
        String step = item ? path.substring(1, end - 1) : path.substring(0, end);
        String rest = path.substring(end).startsWith(".") ? path.substring(end + 1) : path.substring(end);
        return switch (node) {
            case Mapping mapping when !item -> inMapping(mapping, step, rest);
            case Sequence sequence when item -> inSequence(sequence, step, rest);
            default -> node;
        };
    }

    private static int end(String path) {
        int at = 0;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private static Mapping inMapping(Mapping mapping, String key, String rest) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (!entry.key().equals(key)) {
                kept.add(entry);
            } else if (!rest.isEmpty()) {
                kept.add(new Entry(entry.key(), entry.spot(), cut(entry.value(), rest)));
            }
        }
        return new Mapping(kept, mapping.spot());
    }

    private static Sequence inSequence(Sequence sequence, String step, String rest) {
        List<Node> kept = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            if (!isNamed(item, i, step)) {
                kept.add(item);
            } else if (!rest.isEmpty()) {
                kept.add(cut(item, rest));
            }
        }
        return new Sequence(kept, sequence.spot());
    }

    private static boolean isNamed(Node item, int position, String step) {
        return switch (item) {
            case Scalar scalar when scalar.text().equals(step) -> true;
            case Mapping mapping
            when !Merge.code(mapping).isEmpty() -> Merge.code(mapping).equals(step);
            default -> String.valueOf(position).equals(step);
        };
    }
}
