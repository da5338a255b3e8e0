package org.diapason.formats.codec;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/**
 * A value of a few characters.
 *
 * @param shape what a form asks
 * @param kinds the kinds of writing that are accepted: a code may be 007, whose characters are kept
 */
record ScalarCodec<T>(
        Shape shape,
        Text expects,
        Set<Kind> kinds,
        Function<String, Parsed<T>> parse,
        Function<T, Scalar> print,
        Mapping form,
        Text mend)
        implements Codec<T> {

    @Override
    public Optional<T> read(Node node, Reading at) {
        if (!(node instanceof Scalar scalar) || !kinds.contains(scalar.kind())) {
            return at.wrong(node, expects, mend);
        }
        Parsed<T> parsed = parse.apply(scalar.text());
        if (parsed instanceof Parsed.Slip<T> slip) {
            at.report(slip.fault(), scalar.spot(), slip.message(), slip.mend());
        }
        return parsed instanceof Parsed.Value<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    @Override
    public Node write(T value, Lang main) {
        return print.apply(value);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return form;
    }
}
