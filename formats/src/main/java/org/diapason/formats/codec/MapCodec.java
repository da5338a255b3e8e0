package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/** Keys of the author's own with values of one form, in their order. */
record MapCodec<K, V>(Codec<K> keys, Codec<V> values) implements Codec<Map<K, V>> {

    @Override
    public Optional<Map<K, V>> read(Node node, Reading at) {
        if (!(node instanceof Mapping mapping)) {
            return at.wrong(node, expects(), Sentences.write("{A: …, B: …}"));
        }
        Map<K, V> map = new LinkedHashMap<>();
        boolean complete = true;
        for (Entry entry : mapping.entries()) {
            Reading inside = at.field(entry.key(), keys.expects());
            Optional<K> key = keys.read(new Scalar(entry.key(), Kind.STRING, entry.spot()), inside);
            Optional<V> value = values.read(entry.value(), inside);
            complete &= key.isPresent() && value.isPresent();
            key.ifPresent(known -> value.ifPresent(held -> map.put(known, held)));
        }
        return complete ? Optional.of(Ordered.map(map)) : Optional.empty();
    }

    @Override
    public Node write(Map<K, V> map, Lang main) {
        List<Entry> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(Node.entry(key(key, main), values.write(value, main))));
        return Node.mapping(entries);
    }

    private String key(K key, Lang main) {
        return keys.write(key, main) instanceof Scalar scalar ? scalar.text() : key.toString();
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return Schemas.type(
                "object",
                Node.entry("propertyNames", keys.schema(definitions)),
                Node.entry("additionalProperties", values.schema(definitions)));
    }

    @Override
    public Text expects() {
        return Words.sentence("un groupe (", Words.or(List.of(keys.expects())), " : …)", "a group (", ": …)");
    }

    @Override
    public Shape shape() {
        return new Shape.Keyed(keys, values);
    }
}
