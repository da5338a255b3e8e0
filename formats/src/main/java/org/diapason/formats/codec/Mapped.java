package org.diapason.formats.codec;

import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;

/** The form of one type for the values of another. */
record Mapped<T, U>(Codec<T> codec, Function<? super T, ? extends U> to, Function<? super U, ? extends T> from)
        implements Codec<U> {

    @Override
    public Optional<U> read(Node node, Reading at) {
        return codec.read(node, at).flatMap(value -> at.guarded(node, () -> to.apply(value)));
    }

    @Override
    public Node write(U value, Lang main) {
        return codec.write(from.apply(value), main);
    }

    @Override
    public Node.Mapping schema(Definitions definitions) {
        return codec.schema(definitions);
    }

    @Override
    public Text expects() {
        return codec.expects();
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }
}
