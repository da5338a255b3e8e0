package org.diapason.formats.codec;

import java.util.HashMap;
import java.util.Map;

/** The values that were read for one record, each by its field. */
public final class Given {

    private final Map<Field<?, ?>, Object> values = new HashMap<>();

    Given() {}

    <V> void put(Field<?, V> field, V value) {
        values.put(field, value);
    }

    /** The value of this field. */
    @SuppressWarnings("unchecked") // put only takes the field's own type
    public <V> V get(Field<?, V> field) {
        Object value = values.get(field);
        if (value == null) {
            throw new IllegalStateException("The field belongs to another record");
        }
        return (V) value;
    }
}
