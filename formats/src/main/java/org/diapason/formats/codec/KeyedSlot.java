package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * A value under one key.
 *
 * @param absent what the value is when the key is not there; nothing when the key must be there
 * @param usual the absent value as the file would show it, where it is more than silence
 * @param wrap from what stands in the file to what the record takes
 * @param unwrap the other way; nothing when the key is left out
 */
record KeyedSlot<T, V>(
        String key,
        Text label,
        Codec<T> codec,
        Optional<V> absent,
        Optional<T> usual,
        Function<T, V> wrap,
        Function<V, Optional<T>> unwrap)
        implements Slot<V> {

    @Override
    public Optional<V> read(Mapping mapping, Reading at, Set<String> guessed) {
        Optional<Node> node = mapping.get(key);
        if (node.isPresent()) {
            return codec.read(node.get(), at.field(key, new Label(label).title()))
                    .map(wrap);
        }
        if (absent.isEmpty() && !guessed.contains(key)) {
            reportMissing(mapping, at);
        }
        return absent;
    }

    private void reportMissing(Mapping mapping, Reading at) {
        at.field(key, new Label(label).title())
                .report(
                        Fault.MISSING_FIELD,
                        mapping.spot(),
                        Text.both("il manque le champ « " + key + " ».", "the field “" + key + "” is missing."),
                        Words.sentence(
                                "Ajoutez « " + key + " », qui est ",
                                codec.expects(),
                                ".",
                                "Add “" + key + "”, which is ",
                                "."));
    }

    @Override
    public List<Entry> write(V value, Lang main) {
        return unwrap.apply(value)
                .map(known -> List.of(Node.entry(key, codec.write(known, main))))
                .orElse(List.of());
    }

    @Override
    public List<Row> rows() {
        boolean silent = absent.isPresent() && absent.get() instanceof Fact.Silent<?>;
        return List.of(new Row(
                key, label, codec, absent.isEmpty(), silent, () -> usual.map(value -> codec.write(value, Lang.EN))));
    }

    @Override
    public List<Together> together() {
        return List.of();
    }
}
