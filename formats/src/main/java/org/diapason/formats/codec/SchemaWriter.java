package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * The JSON Schema (2020-12) of a codec. English stands in {@code title} and {@code description}, which editors show;
 * French beside it in {@code x-title-fr} and {@code x-description-fr}: JSON Schema has no way to say the same in two
 * languages, validators pass over keywords that they do not know, and one file stays one file.
 */
public final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaWriter() {}

    /** The schema of a whole file. */
    public static Mapping schema(Codec<?> codec, String id, Text title) {
        Definitions definitions = new Definitions();
        Mapping root = codec.schema(definitions);
        List<Entry> entries = new ArrayList<>();
        entries.add(Schemas.text("$schema", DIALECT));
        entries.add(Schemas.text("$id", id));
        entries.addAll(described(title));
        entries.addAll(root.entries());
        entries.add(Node.entry("$defs", definitions.bodies()));
        return Node.mapping(entries);
    }

    static Mapping property(Row row, Definitions definitions) {
        List<Entry> entries = new ArrayList<>(described(row.label()));
        entries.addAll(row.codec().schema(definitions).entries());
        row.usual().ifPresent(usual -> entries.add(Node.entry("default", usual)));
        return Node.mapping(entries);
    }

    static Mapping record(Text label, List<Entry> properties, Collection<String> needed, List<Slot.Together> together) {
        List<Entry> entries = new ArrayList<>(described(label));
        entries.add(Schemas.text("type", "object"));
        entries.add(Node.entry("properties", Node.mapping(properties)));
        if (!needed.isEmpty()) {
            entries.add(Schemas.strings("required", List.copyOf(needed)));
        }
        if (!together.isEmpty()) {
            List<Entry> dependent = together.stream()
                    .map(each -> Schemas.strings(each.key(), each.needs()))
                    .toList();
            entries.add(Node.entry("dependentRequired", Node.mapping(dependent)));
        }
        entries.add(Node.entry("additionalProperties", Node.bool(false)));
        return Node.mapping(entries);
    }

    static List<Entry> described(Text words) {
        Label label = new Label(words);
        List<Entry> entries = new ArrayList<>();
        entries.add(Schemas.text("title", label.title(Lang.EN)));
        entries.add(Schemas.text("x-title-fr", label.title(Lang.FR)));
        if (!label.description(Lang.EN).isEmpty()) {
            entries.add(Schemas.text("description", label.description(Lang.EN)));
            entries.add(Schemas.text("x-description-fr", label.description(Lang.FR)));
        }
        return entries;
    }
}
