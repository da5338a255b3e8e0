package org.diapason.formats.codec;

import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/**
 * A codec that is made when it is first used, so that a record may hold records of its own kind, and so that a file
 * without a field does not pay for what the field could hold.
 */
final class Lazy<T> implements Codec<T> {

    private final Supplier<? extends Codec<T>> make;
    private volatile Optional<Codec<T>> made = Optional.empty();

    Lazy(Supplier<? extends Codec<T>> make) {
        this.make = make;
    }

    private Codec<T> codec() {
        Optional<Codec<T>> known = made;
        if (known.isEmpty()) {
            known = Optional.of(make.get());
            made = known;
        }
        return known.get();
    }

    @Override
    public Optional<T> read(Node node, Reading at) {
        return codec().read(node, at);
    }

    @Override
    public Node write(T value, Lang main) {
        return codec().write(value, main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return codec().schema(definitions);
    }

    @Override
    public Text expects() {
        return codec().expects();
    }

    @Override
    public Shape shape() {
        return codec().shape();
    }
}
