package org.diapason.formats.codec;

import java.util.function.Function;

/**
 * One field of a record: where its value stands in the file, and how to get it from the record.
 *
 * @param <R> the record
 * @param <V> what the record's constructor takes
 */
public final class Field<R, V> {

    private final Slot<V> slot;
    private final Function<? super R, ? extends V> get;

    Field(Slot<V> slot, Function<? super R, ? extends V> get) {
        this.slot = slot;
        this.get = get;
    }

    Slot<V> slot() {
        return slot;
    }

    V of(R made) {
        return get.apply(made);
    }
}
