package org.diapason.formats.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.diapason.formats.tree.Node.Entry;

/** Trees whose words are as awkward as words can be; the same seed gives the same trees. */
final class RandomTrees {

    private static final List<String> PIECES = List.of(
            "a",
            "été",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n  ",
            "\t",
            ": ",
            ":",
            " #",
            "#",
            "-",
            "- ",
            "?",
            "? ",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            "&a",
            "*a",
            "!",
            "!!str",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---",
            "...",
            "\n---\n",
            "null",
            "~",
            "true",
            "no",
            "on",
            "1",
            "007",
            "1.10",
            "3-5",
            "0x1f",
            "1e5",
            ".5",
            "2026-11-23",
            "<<",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\r",
            "\r\n",
            "\ud83c\udfb5",
            "“",
            "=",
            "1:30",
            "a: b",
            "a very long sentence that goes on and on so that it has to be folded somewhere near the hundredth column",
            "word ",
            "l'été : chaud ");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    Node mapping(int depth) {
        Set<String> keys = new LinkedHashSet<>();
        int count = random.nextInt(5);
        while (keys.size() < count) {
            keys.add(key());
        }
        List<Entry> entries = new ArrayList<>();
        keys.forEach(key -> entries.add(Node.entry(key, node(depth - 1))));
        return Node.mapping(entries);
    }

    private Node node(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0, 1 -> Node.string(words(random.nextInt(8)));
            case 2 -> Node.string(words(1));
            case 3 -> atom();
            case 4 -> mapping(depth);
            default -> sequence(depth);
        };
    }

    private Node atom() {
        return switch (random.nextInt(4)) {
            case 0 -> Node.bool(random.nextBoolean());
            case 1 -> Node.number(Integer.toString(random.nextInt(1000)));
            case 2 -> Node.number("1.10");
            default -> new Node.Scalar("", Node.Kind.NULL, Node.NOWHERE);
        };
    }

    private Node sequence(int depth) {
        List<Node> items = new ArrayList<>();
        int count = random.nextInt(5);
        boolean codes = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            items.add(codes ? Node.string("TL-" + i) : node(depth - 1));
        }
        return Node.sequence(items);
    }

    private String key() {
        String key = words(1 + random.nextInt(3));
        return key.length() > 60 ? key.substring(0, 60) : key;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
