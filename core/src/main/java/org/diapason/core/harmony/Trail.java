package org.diapason.core.harmony;

import java.util.Arrays;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through a series stands. It is one object for the whole walk, and becomes a place only when somebody
 * asks: in a series without a fault nobody does.
 */
public final class Trail {
    private @Nullable String[] fields = new @Nullable String[8];
    private @Nullable Object[] items = new @Nullable Object[8];
    private int depth;

    /** A walk that begins at the top. */
    public Trail() {}

    /** Steps into a field. */
    public Trail enter(String field) {
        return push(field, null);
    }

    /** Steps into the item of this code in a list. */
    public Trail enter(String field, Code item) {
        return push(field, item);
    }

    /** Steps into the item at this position, from 0, in a list. */
    public Trail enter(String field, int position) {
        return push(field, position);
    }

    /** Steps back out. */
    public void leave() {
        depth--;
    }

    /** The place at which the walk stands. */
    public Place place() {
        Place place = Place.TOP;
        for (int i = 0; i < depth; i++) {
            String field = fields[i];
            place = field == null ? place : place.field(field);
            Object item = items[i];
            if (item instanceof Code code) {
                place = place.item(code);
            } else if (item instanceof Integer position) {
                place = place.item(position);
            }
        }
        return place;
    }

    /** A field of the place at which the walk stands. */
    public Place place(String field) {
        return place().field(field);
    }

    private Trail push(String field, @Nullable Object item) {
        if (depth == fields.length) {
            fields = Arrays.copyOf(fields, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
        fields[depth] = field;
        items[depth] = item;
        depth++;
        return this;
    }
}
