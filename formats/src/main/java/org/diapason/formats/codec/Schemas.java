package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** Small pieces of JSON Schema. */
final class Schemas {

    private Schemas() {}

    static Mapping type(String type, Entry... more) {
        return object(Node.entry("type", Node.string(type)), more);
    }

    static Mapping object(Entry first, Entry... more) {
        List<Entry> entries = new ArrayList<>();
        entries.add(first);
        entries.addAll(List.of(more));
        return Node.mapping(entries);
    }

    static Mapping anyOf(List<Mapping> schemas) {
        List<Node> flat = new ArrayList<>();
        for (Mapping schema : schemas) {
            if (schema.entries().size() == 1 && schema.get("anyOf").orElse(schema) instanceof Node.Sequence inner) {
                flat.addAll(inner.items());
            } else {
                flat.add(schema);
            }
        }
        return object(Node.entry("anyOf", Node.sequence(flat)));
    }

    static Entry text(String key, String value) {
        return Node.entry(key, Node.string(value));
    }

    static Entry number(String key, String digits) {
        return Node.entry(key, Node.number(digits));
    }

    static Entry strings(String key, List<String> values) {
        return Node.entry(key, Node.sequence(values.stream().map(Node::string).toList()));
    }

    static Mapping plus(Mapping schema, List<Entry> more) {
        List<Entry> entries = new ArrayList<>(more);
        entries.addAll(schema.entries());
        return Node.mapping(entries);
    }
}
