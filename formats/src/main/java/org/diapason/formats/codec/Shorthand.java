package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Troubles;

/** A full form and a short one, told apart by what stands in the file. */
record Shorthand<T, S>(
        Codec<T> full,
        Class<? extends Node> form,
        Codec<S> brief,
        Function<? super S, ? extends T> expand,
        Function<? super T, Optional<S>> shrink)
        implements Codec<T> {

    @Override
    public Optional<T> read(Node node, Reading at) {
        if (form.isInstance(node)) {
            return brief.read(node, at).flatMap(value -> at.guarded(node, () -> expand.apply(value)));
        }
        return full.read(node, at);
    }

    @Override
    public Node write(T value, Lang main) {
        return shrink.apply(value).map(small -> brief.write(small, main)).orElseGet(() -> full.write(value, main));
    }

    @Override
    public Node.Mapping schema(Definitions definitions) {
        return Schemas.anyOf(List.of(brief.schema(definitions), full.schema(definitions)));
    }

    @Override
    public Text expects() {
        return Words.or(List.of(brief.expects(), full.expects()));
    }

    /** An amount has but one field, whichever way a file may write it. */
    @Override
    public Shape shape() {
        return brief.shape() instanceof Shape.Amount amount ? amount : new Shape.Brief(brief, full, this::spelledOut);
    }

    private Node spelledOut(Node node) {
        Reading quiet = Reading.top(Lang.EN, new Troubles());
        return form.isInstance(node)
                ? read(node, quiet).map(value -> full.write(value, Lang.EN)).orElse(node)
                : node;
    }
}
