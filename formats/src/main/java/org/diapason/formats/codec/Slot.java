package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** Where the value of a field stands among the keys of a mapping: under one key, or spread over several. */
sealed interface Slot<V> permits KeyedSlot, InlinedSlot {

    /** The value; {@code guessed} are keys that were misspelled and are already reported. */
    Optional<V> read(Mapping mapping, Reading at, Set<String> guessed);

    /** The keys with their values, as far as there is something to write. */
    List<Entry> write(V value, Lang main);

    /** The fields in the file. */
    List<Row> rows();

    /** For each key the keys that must stand beside it. */
    List<Together> together();

    /** When this key is there, those must be too. */
    record Together(String key, List<String> needs) {}
}
