package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** The named records of one schema, each defined once however often it is used. */
public final class Definitions {

    private final Map<String, RecordCodec<?>> records = new LinkedHashMap<>();
    private final Map<String, Mapping> bodies = new LinkedHashMap<>();

    /** A reference to the record, which is defined now if it has not been yet. */
    Mapping reference(RecordCodec<?> record) {
        RecordCodec<?> known = records.putIfAbsent(record.name(), record);
        if (known == null) {
            bodies.put(record.name(), Node.mapping(List.of()));
            bodies.put(record.name(), record.body(this, List.of()));
        } else if (!known.sameShape(record)) {
            throw new IllegalStateException("Two records are called " + record.name());
        }
        return Schemas.object(Schemas.text("$ref", "#/$defs/" + record.name()));
    }

    /** A reference to a schema of this name, which is made now if it has not been yet. */
    Mapping shared(String name, Supplier<Mapping> body) {
        if (!bodies.containsKey(name)) {
            bodies.put(name, body.get());
        }
        return Schemas.object(Schemas.text("$ref", "#/$defs/" + name));
    }

    /** The records in the order in which they were met. */
    public List<RecordCodec<?>> records() {
        return List.copyOf(records.values());
    }

    /** The definitions for the schema's {@code $defs}. */
    Mapping bodies() {
        List<Entry> entries = new ArrayList<>();
        bodies.forEach((name, body) -> entries.add(Node.entry(name, body)));
        return Node.mapping(entries);
    }
}
