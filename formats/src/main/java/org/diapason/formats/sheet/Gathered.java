package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Spot;

/** What all rows of one micro-credential say together. */
final class Gathered {

    private final Spot spot;
    private final Map<String, Map<String, Bit>> bits = new LinkedHashMap<>();
    private int rows;

    Gathered(Spot spot) {
        this.spot = spot;
    }

    Spot spot() {
        return spot;
    }

    void addRow() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /** Whether these words of this field are here already. */
    boolean holds(SheetField field, String words) {
        Map<String, Bit> there = bits.get(field.name());
        return there != null && there.containsKey(words);
    }

    /** Adds what a cell says, and whether it was new; the one that already says otherwise, when there is one, is told. */
    Added add(SheetField field, Bit bit) {
        Map<String, Bit> there = bits.computeIfAbsent(field.name(), any -> new LinkedHashMap<>());
        if (field.isMany()) {
            return there.putIfAbsent(bit.words(), bit) == null ? Added.NEW : Added.KNOWN;
        }
        if (there.containsKey(bit.words())) {
            return Added.KNOWN;
        }
        if (there.values().stream().anyMatch(other -> other.lang().equals(bit.lang()))) {
            return says(there.values(), bit) ? Added.KNOWN : Added.DISPUTED;
        }
        there.put(bit.words(), bit);
        return Added.NEW;
    }

    private static boolean says(Collection<Bit> there, Bit bit) {
        String key = Plainly.key(bit.words());
        return there.stream().anyMatch(other -> Plainly.key(other.words()).equals(key));
    }

    /** What became of a cell. */
    enum Added {
        NEW,
        KNOWN,
        DISPUTED
    }

    List<Bit> all(String field) {
        Map<String, Bit> there = bits.get(field);
        return there == null ? List.of() : new ArrayList<>(there.values());
    }

    Optional<Bit> first(String field) {
        Map<String, Bit> there = bits.get(field);
        return there == null
                ? Optional.empty()
                : Optional.of(there.values().iterator().next());
    }
}
