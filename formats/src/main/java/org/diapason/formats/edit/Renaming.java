package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;

/** Gives a thing another code, and carries along whatever refers to it. */
final class Renaming {

    private static final String CODE = "code";

    private final Node root;
    private final Place item;
    private final String from;
    private final String to;

    private Renaming(Node root, Place item, String from, String to) {
        this.root = root;
        this.item = item;
        this.from = from;
        this.to = to;
    }

    static Optional<Node> of(Node root, Place item, Code to) {
        Code from = Edits.at(root, item)
                .flatMap(Reading::code)
                .orElseThrow(() -> new IllegalArgumentException("Nothing with a code at " + item));
        return from.equals(to) ? Optional.of(root) : new Renaming(root, item, from.value(), to.value()).tree();
    }

    private Optional<Node> tree() {
        List<Step> steps = Step.all(root, item);
        Optional<Sorts> sort = Sorts.ALL.stream()
                .filter(each -> each.declared().stream().anyMatch(pattern -> pattern.matches(steps, 0)))
                .findFirst();
        if (isTaken(sort)) {
            return Optional.empty();
        }
        Node renamed = Edits.put(root, item.field(CODE), Node.string(to));
        return Optional.of(sort.map(each -> carried(renamed, each)).orElse(renamed));
    }

    /** The places of references are told from the tree as it was: the item's own place changes with its code. */
    private Node carried(Node renamed, Sorts sort) {
        Node tree = renamed;
        boolean everywhere =
                codes(sort, -1, false).stream().filter(from::equals).count() == 1;
        for (Pattern pattern : sort.referring()) {
            if (pattern.isWithin() || everywhere) {
                tree = pattern.mapped(tree, same(sort), word -> word.equals(from) ? to : word);
            }
        }
        return tree;
    }

    private boolean isTaken(Optional<Sorts> sort) {
        return sort.map(each -> codes(each, same(each), true).contains(to)).orElseGet(this::isTakenBeside);
    }

    private boolean isTakenBeside() {
        Place list = new Place(item.path().substring(0, item.path().lastIndexOf('[')));
        return Edits.at(root, list.item(Code.of(to))).isPresent();
    }

    private int same(Sorts sort) {
        return sort.declared().stream()
                .mapToInt(pattern -> pattern.same(root, item))
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The codes of all things of this sort, in the same item or in the whole series. */
    private List<String> codes(Sorts sort, int same, boolean within) {
        List<String> codes = new ArrayList<>();
        for (Pattern pattern : sort.declared()) {
            Pattern wide = within ? pattern : Pattern.of(pattern.text().replace("[=]", "[]"));
            wide.each(
                    root,
                    same,
                    (place, node) -> Reading.code(node).map(Code::value).ifPresent(codes::add));
        }
        return codes;
    }
}
