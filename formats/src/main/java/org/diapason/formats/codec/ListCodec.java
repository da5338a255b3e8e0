package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;

/** A list of values of one form, at least so many. */
record ListCodec<T>(Codec<T> item, int least) implements Codec<List<T>> {

    private static final Text MEND = Text.both(
            "Écrivez une liste : chaque élément à la ligne après « - », ou [A, B].",
            "Write a list: each item on a new line after “-”, or [A, B].");

    @Override
    public Optional<List<T>> read(Node node, Reading at) {
        if (!(node instanceof Sequence sequence)) {
            return at.wrong(node, expects(), MEND);
        }
        List<T> values = new ArrayList<>();
        List<Node> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
            item.read(items.get(i), at.item(i, items.get(i))).ifPresent(values::add);
        }
        if (items.size() < least) {
            at.report(
                    Fault.TOO_FEW,
                    sequence.spot(),
                    Text.both("la liste est trop courte.", "the list is too short."),
                    Text.both("Il en faut au moins " + least + ".", "It takes at least " + least + "."));
        }
        return values.size() < Math.max(items.size(), least) ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    @Override
    public Node write(List<T> values, Lang main) {
        return Node.sequence(
                values.stream().map(value -> item.write(value, main)).toList());
    }

    @Override
    public Mapping schema(Definitions definitions) {
        Mapping list = Schemas.type("array", Node.entry("items", item.schema(definitions)));
        return least == 0 ? list : Schemas.plus(list, List.of(Schemas.number("minItems", Integer.toString(least))));
    }

    @Override
    public Text expects() {
        return Words.sentence("une liste (", item.expects(), ", …)", "a list (", ", …)");
    }

    @Override
    public Shape shape() {
        return new Shape.Many(item, least, false);
    }
}
