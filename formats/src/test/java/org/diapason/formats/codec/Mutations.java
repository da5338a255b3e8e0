package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** Small damage to a good tree, the same for the same seed. */
final class Mutations {

    private static final List<String> WORDS = List.of(
            "x",
            "",
            " ",
            "\u00a0",
            "a b",
            "fr",
            "en-CA",
            "3",
            "3-5",
            "3+",
            "au moins 3",
            "3 -",
            "1,5",
            "-1",
            "true",
            "2026-11-23",
            "2026-02-30",
            "2024-02-29",
            "2026-13-01",
            "0000-01-01",
            "https://example.org/x",
            "https://",
            "http:///a",
            "ftp://example.org",
            "must",
            "granted",
            "asked",
            "TL-1",
            ".a",
            "été",
            "1.10",
            "1..2",
            "v1",
            "a\u2028b",
            "12345678901",
            "A".repeat(65),
            "1".repeat(33));

    private static final List<String> DIGITS =
            List.of("0", "1", "3", "-1", "1.5", "0.5", "6", "99", "100", "1000", "1001", "1000000", "1000001", "2.0");

    private static final List<String> KEYS = List.of(
            "x", "code", "fr", "en", "lagging", "min", "max", "range", "one-of", "of", "state", "a b", "person");

    private static final int LARGEST_GRAFT = 40;

    private final Random random;
    private final List<Node> grafts = new ArrayList<>();

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    Node damage(Node root) {
        grafts.clear();
        collect(root);
        Node damaged = root;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = at(damaged, random.nextInt(size(damaged)));
        }
        return damaged;
    }

    /** Pieces of the tree itself, for one in the place of another is the likeliest slip of all. */
    private void collect(Node node) {
        if (size(node) <= LARGEST_GRAFT) {
            grafts.add(node);
        }
        switch (node) {
            case Scalar ignored -> {}
            case Sequence sequence -> sequence.items().forEach(this::collect);
            case Mapping mapping -> mapping.entries().forEach(entry -> collect(entry.value()));
        }
    }

    private static int size(Node node) {
        return switch (node) {
            case Scalar ignored -> 1;
            case Sequence sequence ->
                1 + sequence.items().stream().mapToInt(Mutations::size).sum();
            case Mapping mapping ->
                1
                        + mapping.entries().stream()
                                .mapToInt(entry -> size(entry.value()))
                                .sum();
        };
    }

    /** The tree with damage at the node of this number, counted from the root down. */
    private Node at(Node node, int number) {
        if (number == 0) {
            return hurt(node);
        }
        int left = number - 1;
        if (node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            for (int i = 0; i < items.size(); i++) {
                int size = size(items.get(i));
                if (left >= 0 && left < size) {
                    items.set(i, at(items.get(i), left));
                }
                left -= size;
            }
            return Node.sequence(items);
        }
        List<Entry> entries = new ArrayList<>(((Mapping) node).entries());
        for (int i = 0; i < entries.size(); i++) {
            int size = size(entries.get(i).value());
            if (left >= 0 && left < size) {
                entries.set(
                        i, Node.entry(entries.get(i).key(), at(entries.get(i).value(), left)));
            }
            left -= size;
        }
        return Node.mapping(entries);
    }

    private Node hurt(Node node) {
        int how = random.nextInt(6);
        if (how < 2) {
            return how == 0 && !grafts.isEmpty() ? grafts.get(random.nextInt(grafts.size())) : anything(2);
        }
        return switch (node) {
            case Scalar ignored -> anything(1);
            case Sequence sequence -> hurt(sequence);
            case Mapping mapping -> hurt(mapping);
        };
    }

    private Node hurt(Sequence sequence) {
        List<Node> items = new ArrayList<>(sequence.items());
        if (!items.isEmpty() && random.nextBoolean()) {
            items.remove(random.nextInt(items.size()));
        } else {
            items.add(random.nextInt(items.size() + 1), anything(1));
        }
        return Node.sequence(items);
    }

    private Node hurt(Mapping mapping) {
        List<Entry> entries = new ArrayList<>(mapping.entries());
        int at = entries.isEmpty() ? -1 : random.nextInt(entries.size());
        if (at >= 0 && random.nextInt(3) > 0) {
            Entry gone = entries.remove(at);
            if (random.nextBoolean()) {
                put(entries, gone.key() + "s", gone.value());
            }
        } else {
            put(entries, pick(KEYS), anything(1));
        }
        return Node.mapping(entries);
    }

    private static void put(List<Entry> entries, String key, Node value) {
        if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
            entries.add(Node.entry(key, value));
        }
    }

    private Node anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0, 1 -> Node.string(pick(WORDS));
            case 2 -> Node.number(pick(DIGITS));
            case 3 -> Node.bool(random.nextBoolean());
            case 4 -> new Scalar("", Node.Kind.NULL, Node.NOWHERE);
            case 5 -> {
                List<Node> items = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    items.add(anything(depth - 1));
                }
                yield Node.sequence(items);
            }
            default -> {
                List<Entry> entries = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    put(entries, pick(KEYS), anything(depth - 1));
                }
                yield Node.mapping(entries);
            }
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
