package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Value;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Definitions;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.codec.Variant;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Troubles;

/** What a micro-credential states for an element of the institution's own: an amount, codes, or a telling key. */
final class ValueForm implements Codec<Value> {

    static final Codec<Value> VALUE = new ValueForm();

    private static final Codec<Set<Code>> CODES = Codecs.set(Codecs.CODE);

    private static final Codec<Value> KEYED = Codecs.byKey(
            both("une valeur", "a value"),
            List.of(
                    Variant.of(
                            "sequences",
                            Value.Sequences.class,
                            both("des suites de parties, une par module", "sequences of slots, one a module"),
                            Codecs.list(Codecs.list(Codecs.CODE)),
                            Value.Sequences::new,
                            Value.Sequences::each),
                    Variant.of(
                            "statement",
                            Value.Statement.class,
                            both("une déclaration", "a statement"),
                            Codecs.TEXT,
                            Value.Statement::new,
                            Value.Statement::words),
                    Variant.of(
                            "evidence",
                            Value.Evidence.class,
                            both("des preuves", "evidence"),
                            Codecs.list(BaseForms.SOURCE),
                            Value.Evidence::new,
                            Value.Evidence::sources)));

    private ValueForm() {}

    @Override
    public Optional<Value> read(Node node, Reading at) {
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar, at);
        }
        return node instanceof Node.Sequence list ? CODES.read(list, at).map(Value.Choices::new) : KEYED.read(node, at);
    }

    private static Optional<Value> scalar(Node.Scalar scalar, Reading at) {
        Optional<Range> amount = amount(scalar);
        if (amount.isPresent()) {
            return amount.map(Value.Amount::new);
        }
        return Codecs.CODE.read(scalar, at).map(code -> new Value.Choices(Set.of(code)));
    }

    private static Optional<Range> amount(Node node) {
        return Codecs.RANGE.read(node, Reading.top(Lang.EN, new Troubles()));
    }

    @Override
    public Node write(Value value, Lang main) {
        return switch (value) {
            case Value.Amount(Range range) -> Codecs.RANGE.write(range, main);
            case Value.Choices(Set<Code> codes) -> choices(codes, main);
            case Value.Sequences sequences -> KEYED.write(sequences, main);
            case Value.Statement statement -> KEYED.write(statement, main);
            case Value.Evidence evidence -> KEYED.write(evidence, main);
        };
    }

    /** One code stands alone, unless it would read as an amount. */
    private static Node choices(Set<Code> codes, Lang main) {
        if (codes.size() == 1) {
            Node single = Codecs.CODE.write(codes.iterator().next(), main);
            if (amount(single).isEmpty()) {
                return single;
            }
        }
        return CODES.write(codes, main);
    }

    @Override
    public Node.Mapping schema(Definitions definitions) {
        List<Node> forms = new ArrayList<>();
        forms.add(KEYED.schema(definitions));
        forms.add(CODES.schema(definitions));
        forms.add(Codecs.CODE.schema(definitions));
        forms.add(Codecs.BRIEF_RANGE.schema(definitions));
        return Node.mapping(List.of(Node.entry("anyOf", Node.sequence(forms))));
    }

    @Override
    public Text expects() {
        return both("une quantité, un code ou une liste de codes", "an amount, a code or a list of codes");
    }

    @Override
    public Shape shape() {
        List<Shape.Form> forms = new ArrayList<>();
        forms.add(new Shape.Form("amount", both("une quantité", "an amount"), Codecs.RANGE));
        forms.add(new Shape.Form("choice", both("un code", "a code"), Codecs.CODE));
        forms.add(new Shape.Form("choices", both("une liste de codes", "a list of codes"), CODES));
        if (KEYED.shape() instanceof Shape.Union union) {
            union.variants()
                    .forEach(variant -> forms.add(
                            new Shape.Form(variant.word(), variant.record().expects(), variant.record())));
        }
        return new Shape.Either(forms);
    }
}
