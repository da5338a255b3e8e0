package org.diapason.formats.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;

/** What of a micro-credential did not come back from a sheet, by the fields of a series file: modules.activities. */
final class SheetLosses {

    private final Set<String> lost = new LinkedHashSet<>();

    private SheetLosses() {}

    static List<String> between(Mapping original, Mapping returned) {
        SheetLosses losses = new SheetLosses();
        losses.compare("", original, returned);
        return List.copyOf(losses.lost);
    }

    private void compare(String path, Mapping original, Mapping returned) {
        for (Entry entry : original.entries()) {
            String field = path.isEmpty() ? entry.key() : path + "." + entry.key();
            Optional<Node> back = returned.get(entry.key());
            if (back.isEmpty()) {
                lost.add(field);
            } else {
                compare(field, entry.value(), back.get());
            }
        }
    }

    private void compare(String field, Node original, Node returned) {
        if (original.says(returned)) {
            return;
        }
        if (original instanceof Mapping one && returned instanceof Mapping other) {
            compare(field, one, other);
        } else if (original instanceof Sequence one
                && returned instanceof Sequence other
                && one.items().size() == other.items().size()
                && one.items().stream().allMatch(Mapping.class::isInstance)
                && other.items().stream().allMatch(Mapping.class::isInstance)) {
            for (int at = 0; at < one.items().size(); at++) {
                compare(field, (Mapping) one.items().get(at), (Mapping)
                        other.items().get(at));
            }
        } else {
            lost.add(field);
        }
    }
}
