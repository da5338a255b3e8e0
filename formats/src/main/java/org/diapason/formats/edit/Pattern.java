package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * Places of one sort: {@code a[].b} in each item, {@code a[=].b} in the same item as another place, {@code a{}} each
 * key.
 */
record Pattern(String text, List<Piece> pieces) {

    /** One step of a pattern. */
    sealed interface Piece {
        /** The field of this name. */
        record Field(String key) implements Piece {}

        /** Each item, or the same item alone. */
        record Item(boolean same) implements Piece {}

        /** Each key. */
        record Key() implements Piece {}
    }

    static Pattern of(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : text.split("\\.")) {
            int end = part.indexOf('[') >= 0 ? part.indexOf('[') : part.indexOf('{');
            pieces.add(new Piece.Field(end < 0 ? part : part.substring(0, end)));
            if (end >= 0) {
                String mark = part.substring(end);
                pieces.add(mark.equals("{}") ? new Piece.Key() : new Piece.Item(mark.equals("[=]")));
            }
        }
        return new Pattern(text, List.copyOf(pieces));
    }

    /** Whether it stays within one item of a list. */
    boolean isWithin() {
        return pieces.contains(new Piece.Item(true));
    }

    /** Whether a place of these steps is one of these; {@code more} steps may be left over at the end of the pattern. */
    boolean matches(List<Step> steps, int more) {
        if (steps.size() + more != pieces.size()) {
            return false;
        }
        for (int at = 0; at < steps.size(); at++) {
            if (!fits(pieces.get(at), steps.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Piece piece, Step step) {
        return switch (piece) {
            case Piece.Field(String key) -> !step.isItem() && step.word().equals(key);
            case Piece.Item _ -> step.isItem();
            case Piece.Key _ -> !step.isItem();
        };
    }

    /** Where the item stands that both this place and those of the pattern are in; -1 when they share none. */
    int same(Node root, Place place) {
        Optional<Node> here = Optional.of(root);
        int from = 0;
        for (int at = 0; at < pieces.size() && from < place.path().length(); at++) {
            Step step = Step.at(place.path(), from, here);
            if (pieces.get(at) instanceof Piece.Item(boolean same) && same) {
                return here.orElse(root) instanceof Sequence list ? step.position(list) : -1;
            }
            here = here.flatMap(step::in);
            from = step.end();
        }
        return -1;
    }

    /** Hands on each node that stands at one of these places. */
    void each(Node root, int same, BiConsumer<Place, Node> found) {
        each(root, 0, same, Place.TOP, found);
    }

    private void each(Node node, int at, int same, Place place, BiConsumer<Place, Node> found) {
        if (at == pieces.size()) {
            found.accept(place, node);
            return;
        }
        switch (pieces.get(at)) {
            case Piece.Field(String key)
            when node instanceof Mapping mapping ->
                mapping.get(key).ifPresent(value -> each(value, at + 1, same, place.field(key), found));
            case Piece.Item(boolean only)
            when node instanceof Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    if (!only || i == same) {
                        Node item = list.items().get(i);
                        each(item, at + 1, same, Reading.itemAt(place, i, item), found);
                    }
                }
            }
            case Piece.Key _
            when node instanceof Mapping mapping ->
                mapping.entries().forEach(entry -> found.accept(place.field(entry.key()), Node.string(entry.key())));
            default -> {}
        }
    }

    /** The tree in which the words at these places are others. */
    Node mapped(Node root, int same, UnaryOperator<String> words) {
        return mapped(root, 0, same, words);
    }

    private Node mapped(Node node, int at, int same, UnaryOperator<String> words) {
        if (at == pieces.size()) {
            return node instanceof Scalar scalar ? said(scalar, words.apply(scalar.text())) : node;
        }
        return switch (pieces.get(at)) {
            case Piece.Field(String key)
            when node instanceof Mapping mapping ->
                entries(
                        mapping,
                        entry -> entry.key().equals(key)
                                ? new Entry(key, entry.spot(), mapped(entry.value(), at + 1, same, words))
                                : entry);
            case Piece.Key _
            when node instanceof Mapping mapping ->
                entries(mapping, entry -> new Entry(words.apply(entry.key()), entry.spot(), entry.value()));
            case Piece.Item(boolean only)
            when node instanceof Sequence list ->
                items(list, (i, item) -> only && i != same ? item : mapped(item, at + 1, same, words));
            default -> node;
        };
    }

    private static Node said(Scalar scalar, String words) {
        return words.equals(scalar.text()) ? scalar : new Scalar(words, Kind.STRING, scalar.spot());
    }

    private static Node items(Sequence list, BiFunction<Integer, Node, Node> change) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(change.apply(items.size(), item));
        }
        return new Sequence(items, list.spot());
    }

    private static Node entries(Mapping mapping, UnaryOperator<Entry> change) {
        return new Mapping(mapping.entries().stream().map(change).toList(), mapping.spot());
    }
}
