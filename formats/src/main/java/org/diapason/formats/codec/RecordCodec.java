package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * A record as a group of fields; made by {@link Fields}.
 *
 * @param <R> the record
 */
public final class RecordCodec<R> implements Codec<R> {

    private final String name;
    private final Text label;
    private final List<Field<R, ?>> fields;
    private final List<Row> rows;
    private final Set<String> keys;
    private final Map<String, String> otherNames;
    private final Function<Given, ? extends R> constructor;

    RecordCodec(
            String name,
            Text label,
            List<Field<R, ?>> fields,
            Map<String, String> otherNames,
            Function<Given, ? extends R> constructor) {
        this.name = name;
        this.label = label;
        this.fields = List.copyOf(fields);
        this.rows = this.fields.stream()
                .flatMap(field -> field.slot().rows().stream())
                .toList();
        this.keys = Ordered.set(rows.stream().map(Row::key).toList());
        this.otherNames = Ordered.map(otherNames);
        this.constructor = constructor;
        if (keys.size() < rows.size()) {
            throw new IllegalStateException("Two fields of " + name + " have the same key");
        }
    }

    /** Its name in the schema. */
    public String name() {
        return name;
    }

    /** Its fields, those of inlined records among them. */
    public List<Row> rows() {
        return rows;
    }

    Set<String> keys() {
        return keys;
    }

    @Override
    public Text expects() {
        return label;
    }

    @Override
    public Optional<R> read(Node node, Reading at) {
        if (node instanceof Mapping mapping) {
            return readWith(mapping, at, Set.of());
        }
        return at.wrong(
                node,
                label,
                Words.sentence(
                        "Écrivez à la ligne, en retrait, les champs ",
                        Words.list(List.copyOf(keys)),
                        ".",
                        "Write on new lines, indented, the fields ",
                        "."));
    }

    /** The record from a mapping in which other keys, already read, may stand too. */
    Optional<R> readWith(Mapping mapping, Reading at, Set<String> others) {
        List<Entry> unknown = mapping.entries().stream()
                .filter(entry -> !keys.contains(entry.key()) && !others.contains(entry.key()))
                .toList();
        Set<String> guessed = Set.of();
        if (!unknown.isEmpty()) {
            guessed = new UnknownKeys(rows, otherNames, mapping).report(unknown, at, label);
        }
        Optional<R> made = readFields(mapping, at, guessed);
        return unknown.isEmpty() ? made : Optional.empty();
    }

    Optional<R> readFields(Mapping mapping, Reading at, Set<String> guessed) {
        Given given = new Given();
        boolean complete = true;
        for (Field<R, ?> field : fields) {
            complete &= readOne(field, mapping, at, guessed, given);
        }
        return complete ? at.guarded(mapping, () -> constructor.apply(given)) : Optional.empty();
    }

    private static <V> boolean readOne(
            Field<?, V> field, Mapping mapping, Reading at, Set<String> guessed, Given given) {
        Optional<V> value = field.slot().read(mapping, at, guessed);
        value.ifPresent(known -> given.put(field, known));
        return value.isPresent();
    }

    @Override
    public Node write(R value, Lang main) {
        return Node.mapping(writeFields(value, main));
    }

    List<Entry> writeFields(R value, Lang main) {
        List<Entry> entries = new ArrayList<>();
        for (Field<R, ?> field : fields) {
            entries.addAll(writeOne(field, value, main));
        }
        return entries;
    }

    private static <R, V> List<Entry> writeOne(Field<R, V> field, R value, Lang main) {
        return field.slot().write(field.of(value), main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return definitions.reference(this);
    }

    /** The schema of the record itself, with these properties before its own. */
    Mapping body(Definitions definitions, List<Entry> before) {
        List<Entry> properties = new ArrayList<>(before);
        Set<String> needed = new LinkedHashSet<>(before.stream().map(Entry::key).toList());
        for (Row row : rows) {
            properties.add(Node.entry(row.key(), SchemaWriter.property(row, definitions)));
            if (row.required()) {
                needed.add(row.key());
            }
        }
        return SchemaWriter.record(label, properties, needed, together());
    }

    List<Slot.Together> together() {
        return fields.stream()
                .flatMap(field -> field.slot().together().stream())
                .toList();
    }

    boolean sameShape(RecordCodec<?> other) {
        return this == other || name.equals(other.name) && keys.equals(other.keys) && label.equals(other.label);
    }

    @Override
    public Shape shape() {
        return new Shape.Group(this);
    }
}
