package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node.Entry;

/**
 * One of the records of a sealed type.
 *
 * @param word the key, or the value of the telling key, by which it is known
 * @param type the record
 * @param record its fields
 */
public record Variant<S>(String word, Class<S> type, RecordCodec<S> record) {

    /** A record with a single value, which stands under the key itself: {@code {range: 3-5}}. */
    public static <S, V> Variant<S> of(
            String key,
            Class<S> type,
            Text label,
            Codec<V> codec,
            Function<? super V, ? extends S> make,
            Function<? super S, ? extends V> get) {
        Fields<S> fields = new Fields<>(name(type), label);
        Field<S, V> only = fields.required(key, label, codec, get);
        return new Variant<>(key, type, fields.make(in -> make.apply(in.get(only))));
    }

    /** A record without any value: {@code {free: true}}. */
    public static <S> Variant<S> marker(String key, Class<S> type, Text label, Supplier<? extends S> make) {
        return of(key, type, label, YesNo.TRUE, ignored -> make.get(), ignored -> true);
    }

    /** The fields of the value, when it is this record. */
    Optional<List<Entry>> write(Object value, Lang main) {
        return type.isInstance(value) ? Optional.of(record.writeFields(type.cast(value), main)) : Optional.empty();
    }

    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = Guess.plain(type.getSimpleName());
        return around == null ? own : Guess.plain(around.getSimpleName()) + "-" + own;
    }
}
