package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/** A sealed type whose records are told apart by the value of one key, such as state: granted. */
record UnionByKind<U>(String key, Text label, List<Variant<? extends U>> variants) implements Codec<U> {

    @Override
    public Optional<U> read(Node node, Reading at) {
        if (!(node instanceof Mapping mapping)) {
            return at.wrong(node, label, choose());
        }
        Optional<Node> told = mapping.get(key);
        if (told.isEmpty()) {
            Text message = Text.both("il manque le champ « " + key + " ».", "the field “" + key + "” is missing.");
            at.field(key, label).report(Fault.MISSING_FIELD, mapping.spot(), message, choose());
            return Optional.empty();
        }
        if (!(told.get() instanceof Scalar scalar) || scalar.kind() != Node.Kind.STRING) {
            return at.field(key, label).wrong(told.get(), Text.both("un mot", "a word"), choose());
        }
        return variants.stream()
                .filter(variant -> variant.word().equals(scalar.text()))
                .findFirst()
                .map(variant -> one(variant, mapping, at))
                .orElseGet(() -> unknown(scalar, at));
    }

    private <S extends U> Optional<U> one(Variant<S> variant, Mapping mapping, Reading at) {
        return variant.record().readWith(mapping, at, Set.of(key)).map(value -> value);
    }

    private Optional<U> unknown(Scalar scalar, Reading at) {
        Text message = Words.sentence("", Words.quote(scalar.text()), " n'est pas un choix.", "", " is not a choice.");
        at.field(key, label).report(Fault.UNKNOWN_CHOICE, scalar.spot(), message, Guess.mend(scalar.text(), words()));
        return Optional.empty();
    }

    private Text choose() {
        return Guess.mend("", words());
    }

    private List<String> words() {
        return variants.stream().<String>map(Variant::word).toList();
    }

    @Override
    public Node write(U value, Lang main) {
        for (Variant<? extends U> variant : variants) {
            Optional<List<Entry>> fields = variant.write(value, main);
            if (fields.isPresent()) {
                List<Entry> entries = new ArrayList<>();
                entries.add(Schemas.text(key, variant.word()));
                entries.addAll(fields.get());
                return Node.mapping(entries);
            }
        }
        throw new IllegalStateException("No variant for " + value.getClass());
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return Schemas.anyOf(variants.stream()
                .map(variant -> {
                    Mapping only = Schemas.object(Schemas.text("const", variant.word()));
                    return variant.record().body(definitions, List.of(Node.entry(key, only)));
                })
                .toList());
    }

    @Override
    public Text expects() {
        return label;
    }

    @Override
    public Shape shape() {
        return new Shape.Union(Optional.of(telling()), List.copyOf(variants));
    }

    /** The telling key as a field of its own. */
    private Row telling() {
        List<Shape.Option> options = variants.stream()
                .map(variant -> new Shape.Option(
                        variant.word(), Optional.of(variant.record().expects())))
                .toList();
        return new Row(key, label, Choices.words(options), true, false, Optional::empty);
    }
}
