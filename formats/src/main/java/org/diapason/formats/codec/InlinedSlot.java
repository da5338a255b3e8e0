package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * A record whose fields stand flat among those of the record around it.
 *
 * @param absent what the value is when none of its keys is there; nothing when it is read all the same
 */
record InlinedSlot<T, V>(
        RecordCodec<T> record, Optional<V> absent, Function<T, V> wrap, Function<V, Optional<T>> unwrap)
        implements Slot<V> {

    @Override
    public Optional<V> read(Mapping mapping, Reading at, Set<String> guessed) {
        boolean there = record.keys().stream().anyMatch(key -> mapping.get(key).isPresent() || guessed.contains(key));
        return absent.isPresent() && !there
                ? absent
                : record.readFields(mapping, at, guessed).map(wrap);
    }

    @Override
    public List<Entry> write(V value, Lang main) {
        return unwrap.apply(value).map(known -> record.writeFields(known, main)).orElse(List.of());
    }

    @Override
    public List<Row> rows() {
        return record.rows().stream()
                .map(row -> absent.isEmpty()
                        ? row
                        : new Row(row.key(), row.label(), row.codec(), false, row.silent(), row.shown()))
                .toList();
    }

    @Override
    public List<Together> together() {
        if (absent.isEmpty()) {
            return record.together();
        }
        List<String> needs =
                record.rows().stream().filter(Row::required).map(Row::key).toList();
        return record.rows().stream()
                .map(row -> new Together(
                        row.key(),
                        needs.stream().filter(key -> !key.equals(row.key())).toList()))
                .filter(together -> !together.needs().isEmpty())
                .toList();
    }
}
