package org.diapason.formats.codec;

import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;

/**
 * How one kind of value stands in a file. What it writes it reads back as the same value.
 *
 * @param <T> the value in the domain
 */
public interface Codec<T> {

    /** The value, or nothing after every reason why not has been reported. */
    Optional<T> read(Node node, Reading at);

    /** The value as the file shows it, in the one form that Diapason writes. */
    Node write(T value, Lang main);

    /** The same as a JSON Schema (2020-12); records put themselves among the definitions and answer with a reference. */
    Node.Mapping schema(Definitions definitions);

    /** What is expected, to follow «on attend» and “expected”: «un nombre entier», “a whole number”. */
    Text expects();

    /** What a form must ask to get such a value. */
    Shape shape();

    /** The same form for another type; a guard of its constructor that refuses is reported with its own words. */
    default <U> Codec<U> as(Function<? super T, ? extends U> to, Function<? super U, ? extends T> from) {
        return new Mapped<>(this, to, from);
    }

    /**
     * This form, or one single value for short.
     *
     * @param brief how the short form is read
     * @param expand what the short form means
     * @param shrink the short form of a value, when it has one; it is written whenever it exists
     */
    default <S> Codec<T> orScalar(
            Codec<S> brief, Function<? super S, ? extends T> expand, Function<? super T, Optional<S>> shrink) {
        return new Shorthand<>(this, Node.Scalar.class, brief, expand, shrink);
    }
}
