package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** A sealed type whose records are told apart by which of their keys is there. */
record UnionByKey<U>(Text label, List<Variant<? extends U>> variants) implements Codec<U> {

    @Override
    public Optional<U> read(Node node, Reading at) {
        if (!(node instanceof Mapping mapping)) {
            return at.wrong(node, label, choose());
        }
        List<Variant<? extends U>> there = variants.stream()
                .filter(variant -> mapping.get(variant.word()).isPresent())
                .toList();
        if (there.size() == 1) {
            return one(there.getFirst(), mapping, at);
        }
        if (there.isEmpty()) {
            at.report(Fault.UNKNOWN_CHOICE, mapping.spot(), MISSING, mend(mapping));
        } else {
            at.report(Fault.UNCLEAR_CHOICE, mapping.spot(), several(there), KEEP_ONE);
        }
        return Optional.empty();
    }

    private static final Text MISSING =
            Text.both("il manque le champ qui dit de quoi il s'agit.", "the field that says what it is is missing.");

    private static final Text KEEP_ONE = Text.both("Gardez-en un seul.", "Keep only one of them.");

    private static <U, S extends U> Optional<U> one(Variant<S> variant, Mapping mapping, Reading at) {
        return variant.record().read(mapping, at).map(value -> value);
    }

    private Text several(List<Variant<? extends U>> there) {
        Text keys = Words.list(there.stream().<String>map(Variant::word).toList());
        return Words.sentence("", keys, " ne vont pas ensemble.", "", " do not go together.");
    }

    private Text mend(Mapping mapping) {
        return mapping.entries().stream()
                .findFirst()
                .map(Entry::key)
                .flatMap(key -> Guess.nearest(key, words()))
                .map(Guess::didYouMean)
                .orElseGet(this::choose);
    }

    private Text choose() {
        return Guess.mend("", words());
    }

    private List<String> words() {
        return variants.stream().<String>map(Variant::word).toList();
    }

    @Override
    public Node write(U value, Lang main) {
        return variants.stream()
                .flatMap(variant -> variant.write(value, main).stream())
                .findFirst()
                .map(Node::mapping)
                .orElseThrow(() -> new IllegalStateException("No variant for " + value.getClass()));
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return Schemas.anyOf(variants.stream()
                .map(variant -> variant.record().schema(definitions))
                .toList());
    }

    @Override
    public Text expects() {
        return label;
    }

    @Override
    public Shape shape() {
        return new Shape.Union(Optional.empty(), List.copyOf(variants));
    }
}
