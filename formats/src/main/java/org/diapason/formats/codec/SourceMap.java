package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;

/**
 * From the place of a finding to the line and column where it stands. Nothing is stored beside the tree: a place is
 * looked up by walking it.
 */
public final class SourceMap {

    private final Optional<Node> root;

    /** The places of this tree. */
    public SourceMap(Optional<Node> root) {
        this.root = root;
    }

    /** The spot of this place, or of the nearest thing around it that stands in the file. */
    public Optional<Spot> spot(Place place) {
        return root.map(node -> walk(node, place.path(), 0, node.spot()));
    }

    /** A step that leads nowhere is passed over: the fields of a group may stand flat in the group around it. */
    private static Spot walk(Node node, String path, int from, Spot nearest) {
        if (from >= path.length()) {
            return nearest;
        }
        boolean item = path.charAt(from) == '[';
        int start = item || path.charAt(from) == '.' ? from + 1 : from;
        int end = item ? end(path, start, "]") : end(path, start, ".[");
        String step = path.substring(start, end);
        int next = item ? Math.min(end + 1, path.length()) : end;
        if (item) {
            Optional<Node> found = node instanceof Sequence list ? item(list.items(), step) : Optional.empty();
            return found.map(each -> walk(each, path, next, each.spot())).orElse(nearest);
        }
        Optional<Entry> entry = node instanceof Mapping mapping ? entry(mapping, step) : Optional.empty();
        return entry.map(each -> walk(each.value(), path, next, each.spot()))
                .orElseGet(() -> walk(node, path, next, nearest));
    }

    private static int end(String path, int from, String stops) {
        int at = from;
        while (at < path.length() && stops.indexOf(path.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Optional<Entry> entry(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    /** The item whose code this is, or whose first field says so, or that is this word, or that stands at this number. */
    private static Optional<Node> item(List<Node> items, String step) {
        return items.stream()
                .filter(item -> names(item, step))
                .findFirst()
                .or(() -> position(step).filter(at -> at < items.size()).map(items::get));
    }

    private static boolean names(Node item, String step) {
        return switch (item) {
            case Scalar scalar -> scalar.text().equals(step);
            case Mapping mapping ->
                mapping.get("code")
                        .or(() -> mapping.entries().stream().map(Entry::value).findFirst())
                        .filter(value ->
                                value instanceof Scalar scalar && scalar.text().equals(step))
                        .isPresent();
            case Sequence ignored -> false;
        };
    }

    private static Optional<Integer> position(String step) {
        boolean digits = !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(step)) : Optional.empty();
    }
}
