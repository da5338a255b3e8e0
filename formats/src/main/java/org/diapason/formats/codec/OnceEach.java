package org.diapason.formats.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;

/** A list in which no two items have the same name. */
record OnceEach<T>(Codec<List<T>> list, Function<? super T, ?> name) implements Codec<List<T>> {

    @Override
    public Optional<List<T>> read(Node node, Reading at) {
        Optional<List<T>> values = list.read(node, at);
        if (values.isEmpty() || !(node instanceof Sequence sequence)) {
            return values;
        }
        Map<Object, Spot> seen = new HashMap<>();
        boolean once = true;
        for (int i = 0; i < values.get().size(); i++) {
            Object each = name.apply(values.get().get(i));
            Node item = sequence.items().get(i);
            Spot first = seen.putIfAbsent(each, item.spot());
            if (first != null) {
                once = false;
                at.item(i, item).report(Fault.REPEATED_CODE, item.spot(), twice(each, first), KEEP_ONE);
            }
        }
        return once ? values : Optional.empty();
    }

    private static final Text KEEP_ONE =
            Text.both("Changez-en un, ou n'en gardez qu'un.", "Change one of them, or keep only one.");

    private static Text twice(Object each, Spot first) {
        return Text.both(
                "« " + each + " » figure déjà à la ligne " + first.line() + ".",
                "“" + each + "” already stands on line " + first.line() + ".");
    }

    @Override
    public Node write(List<T> values, Lang main) {
        return list.write(values, main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return list.schema(definitions);
    }

    @Override
    public Text expects() {
        return list.expects();
    }

    @Override
    public Shape shape() {
        return list.shape() instanceof Shape.Many many ? new Shape.Many(many.item(), many.least(), true) : list.shape();
    }
}
