package org.diapason.formats.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** Where each value stood in the file it came from, as a list of fields with their spots. */
final class Origins {

    private Origins() {}

    /** Each value below this node with its spot, such as {@code hours ← portfolio.xlsx!Offre!C12}. */
    static Node of(Node root) {
        List<Node> lines = new ArrayList<>();
        collect(root, "", lines);
        return Node.sequence(lines);
    }

    private static void collect(Node node, String place, List<Node> lines) {
        switch (node) {
            case Scalar scalar -> {
                if (!scalar.spot().file().isEmpty()) {
                    lines.add(Node.string(place + " ← " + scalar.spot()));
                }
            }
            case Mapping mapping ->
                mapping.entries().forEach(entry -> collect(entry.value(), Merge.field(place, entry.key()), lines));
            case Sequence sequence -> items(sequence, place, lines);
        }
    }

    private static void items(Sequence sequence, String place, List<Node> lines) {
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String code = Merge.code(item);
            collect(item, place + "[" + (code.isEmpty() ? String.valueOf(i) : code) + "]", lines);
        }
    }
}
