package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * One step of a place's path: into the field of this name, or into the item that bears this name or number.
 *
 * @param end where the path goes on behind it
 */
record Step(boolean isItem, String word, int end) {

    /** All steps to a place of this tree. */
    static List<Step> all(Node root, Place place) {
        List<Step> steps = new ArrayList<>();
        Optional<Node> here = Optional.of(root);
        int from = 0;
        while (from < place.path().length()) {
            Step step = at(place.path(), from, here);
            steps.add(step);
            here = here.flatMap(step::in);
            from = step.end();
        }
        return steps;
    }

    /** The step that begins here; a field's name may hold points where the tree has such a key. */
    static Step at(String path, int from, Optional<Node> here) {
        if (path.charAt(from) == '[') {
            int close = path.indexOf(']', from);
            int stop = close < 0 ? path.length() : close;
            return new Step(true, path.substring(from + 1, stop), Math.min(stop + 1, path.length()));
        }
        int start = path.charAt(from) == '.' ? from + 1 : from;
        String key = here.filter(Mapping.class::isInstance)
                .flatMap(node -> known((Mapping) node, path, start))
                .orElseGet(() -> path.substring(start, stop(path, start)));
        return new Step(false, key, start + key.length());
    }

    private static Optional<String> known(Mapping mapping, String path, int start) {
        return mapping.entries().stream()
                .map(Entry::key)
                .filter(key -> path.startsWith(key, start) && ends(path, start + key.length()))
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }

    private static boolean ends(String path, int at) {
        return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
    }

    private static int stop(String path, int from) {
        int at = from;
        while (!ends(path, at)) {
            at++;
        }
        return at;
    }

    /** What stands behind this step, when anything does. */
    Optional<Node> in(Node node) {
        return switch (node) {
            case Mapping mapping -> isItem ? Optional.empty() : mapping.get(word);
            case Sequence list ->
                isItem && position(list) >= 0 ? Optional.of(list.items().get(position(list))) : Optional.empty();
            case Scalar ignored -> Optional.empty();
        };
    }

    /** Where in the list the item stands: by its code, its number, its first field or its word; -1 when it does not. */
    int position(Sequence list) {
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (Reading.code(items.get(i)).map(Code::value).filter(word::equals).isPresent()) {
                return i;
            }
        }
        int number = number();
        if (number >= 0
                && number < items.size()
                && Reading.code(items.get(number)).isEmpty()) {
            return number;
        }
        for (int i = 0; i < items.size(); i++) {
            if (word.equals(firstWord(items.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The step as a number, or -1. */
    int number() {
        boolean digits = !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    private static String firstWord(Node item) {
        Node first = item instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().getFirst().value()
                : item;
        return first instanceof Scalar scalar ? scalar.text() : "";
    }
}
