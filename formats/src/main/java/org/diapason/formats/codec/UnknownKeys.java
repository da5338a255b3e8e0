package org.diapason.formats.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** The keys of one mapping that its record does not have, and what their authors meant. */
final class UnknownKeys {

    private final List<String> free;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Only a field that is not there yet can have been meant. */
    UnknownKeys(List<Row> rows, Map<String, String> otherNames, Mapping mapping) {
        Set<String> taken =
                new HashSet<>(mapping.entries().stream().map(Entry::key).toList());
        this.free =
                rows.stream().map(Row::key).filter(key -> !taken.contains(key)).toList();
        for (Row row : rows) {
            names.putIfAbsent(Guess.plain(row.title().show(Lang.FR)), row.key());
            names.putIfAbsent(Guess.plain(row.title().show(Lang.EN)), row.key());
        }
        names.putAll(otherNames);
    }

    /** Reports each, and answers with the keys that were meant, which are then not missing on top of it. */
    Set<String> report(List<Entry> unknown, Reading at, Text label) {
        Set<String> guessed = new HashSet<>();
        for (Entry entry : unknown) {
            if (at.isFull()) {
                at.untold();
            } else {
                report(entry, at, label, guessed);
            }
        }
        return guessed;
    }

    private void report(Entry entry, Reading at, Text label, Set<String> guessed) {
        Optional<String> meant = meant(entry.key());
        meant.ifPresent(guessed::add);
        Text message = Text.both(
                "le champ « " + entry.key() + " » n'existe pas ici.", "there is no field “" + entry.key() + "” here.");
        Text mend = meant.map(Guess::didYouMean).orElseGet(() -> Guess.mend(entry.key(), free));
        at.field(entry.key(), label).report(Fault.UNKNOWN_FIELD, entry.spot(), message, mend);
    }

    /** The key that was meant, by its other names, its label in either language, or its letters. */
    private Optional<String> meant(String written) {
        String named = names.get(Guess.plain(written));
        return named != null && free.contains(named) ? Optional.of(named) : Guess.nearest(written, free);
    }
}
