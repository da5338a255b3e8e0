package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Ordered;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Row;

/**
 * What one form asks: the fields of what stands at a place, all of them or some. It is declared once, and shows, reads
 * and refuses alike wherever it is used, for a new thing as for one that is there.
 *
 * @param codec how what stands there is written
 * @param only the keys of the fields that are asked, in this order; all, in their own order, when there are none
 * @param without the keys of fields that are not asked
 * @param hints what else there is to know of a field, by its path within the form without positions, such as
 *     {@code modules.title}
 */
public record Form(Codec<?> codec, List<String> only, List<String> without, Map<String, Hint> hints) {

    public Form {
        only = List.copyOf(only);
        without = List.copyOf(without);
        hints = Ordered.map(hints);
    }

    /** A form with all the fields of what is written so. */
    public static Form of(Codec<?> codec) {
        return new Form(codec, List.of(), List.of(), Map.of());
    }

    /** The same with these fields alone, in this order; what else stands there stays as it is. */
    public Form only(String... keys) {
        return new Form(codec, List.of(keys), without, hints);
    }

    /** The same without these fields, which stay as they are. */
    public Form without(String... keys) {
        return new Form(codec, only, List.of(keys), hints);
    }

    /** The same, knowing more of the field at this path. */
    public Form with(String path, Hint hint) {
        Map<String, Hint> more = new LinkedHashMap<>(hints);
        more.put(path, hint);
        return new Form(codec, only, without, more);
    }

    Optional<Hint> hint(String path) {
        return Optional.ofNullable(hints.get(path));
    }

    /** Those of the fields that the form asks; the choice applies to its outermost fields. */
    List<Row> asked(List<Row> rows, boolean outermost) {
        if (!outermost) {
            return rows;
        }
        List<Row> asked = new ArrayList<>();
        for (String key : only) {
            rows.stream().filter(row -> row.key().equals(key)).forEach(asked::add);
        }
        return (only.isEmpty() ? rows : asked)
                .stream().filter(row -> !without.contains(row.key())).toList();
    }
}
