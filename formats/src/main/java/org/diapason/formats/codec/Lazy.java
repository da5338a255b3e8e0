package org.diapason.formats.codec;

import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/** A codec that is looked up when it is used, so that a record may hold records of its own kind. */
record Lazy<T>(Supplier<? extends Codec<T>> codec) implements Codec<T> {

    @Override
    public Optional<T> read(Node node, Reading at) {
        return codec.get().read(node, at);
    }

    @Override
    public Node write(T value, Lang main) {
        return codec.get().write(value, main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return codec.get().schema(definitions);
    }

    @Override
    public Text expects() {
        return codec.get().expects();
    }
}
