package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;

/** Changes what stands at one place of a tree, and leaves everything around it as it is. */
record Changing(String path, UnaryOperator<Optional<Node>> change) {

    static Optional<Node> at(Node root, Place place, UnaryOperator<Optional<Node>> change) {
        return new Changing(place.path(), change).from(Optional.of(root), 0);
    }

    private Optional<Node> from(Optional<Node> here, int from) {
        if (from >= path.length()) {
            return change.apply(here);
        }
        Step step = Step.at(path, from, here);
        Optional<Node> before = here.flatMap(step::in);
        Optional<Node> after = from(before, step.end());
        if (before.isEmpty() && after.isEmpty()) {
            return here;
        }
        return Optional.of(step.isItem() ? inList(list(here), step, after) : inGroup(group(here), step.word(), after));
    }

    private Sequence list(Optional<Node> here) {
        return switch (here.orElseGet(() -> Node.sequence(List.of()))) {
            case Sequence list -> list;
            case Node ignored -> throw new IllegalArgumentException("No list on the way to " + path);
        };
    }

    private Mapping group(Optional<Node> here) {
        return switch (here.orElseGet(() -> Node.mapping(List.of()))) {
            case Mapping mapping -> mapping;
            case Node ignored -> throw new IllegalArgumentException("No group of fields on the way to " + path);
        };
    }

    private static Node inList(Sequence list, Step step, Optional<Node> after) {
        List<Node> items = new ArrayList<>(list.items());
        int at = step.position(list);
        if (at < 0) {
            after.ifPresent(item -> items.add(named(item, step)));
        } else if (after.isEmpty()) {
            items.remove(at);
        } else {
            items.set(at, after.get());
        }
        return new Sequence(items, list.spot());
    }

    /** A new item bears the code by which the place calls it. */
    private static Node named(Node item, Step step) {
        if (!(item instanceof Mapping mapping)
                || Reading.code(item).isPresent()
                || step.number() >= 0
                || !Code.isCode(step.word())) {
            return item;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("code", Node.string(step.word())));
        entries.addAll(mapping.entries());
        return new Mapping(entries, mapping.spot());
    }

    private static Node inGroup(Mapping mapping, String key, Optional<Node> after) {
        List<Entry> entries = new ArrayList<>();
        boolean placed = false;
        for (Entry entry : mapping.entries()) {
            boolean here = entry.key().equals(key);
            placed |= here;
            if (!here) {
                entries.add(entry);
            } else {
                after.ifPresent(value -> entries.add(new Entry(key, entry.spot(), value)));
            }
        }
        if (!placed) {
            after.ifPresent(value -> entries.add(Node.entry(key, value)));
        }
        return new Mapping(entries, mapping.spot());
    }
}
