package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Troubles;

/** What a form must ask to get a value of one codec. */
public sealed interface Shape {

    /** A few characters. */
    record Line(Sort sort) implements Shape {

        /** What the characters are. */
        public enum Sort {
            NAME,
            CODE,
            VERSION,
            LANG,
            WEB
        }
    }

    /** Words, in any number of languages. */
    record Words() implements Shape {}

    /** One of a closed list. */
    record Choice(List<Option> options) implements Shape {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One entry of a closed list.
     *
     * @param word how the file writes it
     * @param label how a page writes it, when anybody gave it a name
     */
    record Option(String word, Optional<Text> label) {}

    /** A code that is declared here, or that points to a declaration elsewhere. */
    record Reference(CodeKind kind, boolean declares) implements Shape {}

    /** An amount: 3, 3-5, 3+. */
    record Amount() implements Shape {}

    /** A number, both bounds included. */
    record Figure(double least, double most, boolean whole) implements Shape {}

    /** A day of the calendar. */
    record Day() implements Shape {}

    /** True or false. */
    record YesNo() implements Shape {}

    /** True, or nothing at all. */
    record Mark() implements Shape {}

    /** A list of at least so many; {@code once} when nothing may stand in it twice. */
    record Many(Codec<?> item, int least, boolean once) implements Shape {}

    /** Keys of the author's own with their values. */
    record Keyed(Codec<?> keys, Codec<?> values) implements Shape {}

    /** The fields of a record. */
    record Group(RecordCodec<?> record) implements Shape {}

    /**
     * One of several records.
     *
     * @param kind the field that tells which; absent when it is told by which key is there
     * @param variants the records
     */
    record Union(Optional<Row> kind, List<Variant<?>> variants) implements Shape {

        public Union {
            variants = List.copyOf(variants);
        }

        /** The record that stands here, as far as it says which it is. */
        public Optional<Variant<?>> of(Node node) {
            return node instanceof Mapping mapping
                    ? variants.stream()
                            .filter(variant -> kind.map(row -> says(mapping, row.key(), variant.word()))
                                    .orElseGet(() -> mapping.get(variant.word()).isPresent()))
                            .findFirst()
                    : Optional.empty();
        }

        private static boolean says(Mapping mapping, String key, String word) {
            return mapping.get(key).orElse(mapping) instanceof Scalar scalar
                    && scalar.text().equals(word);
        }
    }

    /**
     * A short form or a full one.
     *
     * @param spellOut a value in its full form, whichever it stands in
     */
    record Brief(Codec<?> brief, Codec<?> full, UnaryOperator<Node> spellOut) implements Shape {}

    /** One of several forms that nothing names: what stands there tells. */
    record Either(List<Form> forms) implements Shape {

        public Either {
            forms = List.copyOf(forms);
        }

        /** The form in which this stands, if it is any of them. */
        public Optional<Form> of(Node node) {
            return forms.stream().filter(form -> form.fits(node)).findFirst();
        }
    }

    /** One of several forms, known by a word. */
    record Form(String word, Text label, Codec<?> codec) {

        boolean fits(Node node) {
            Troubles troubles = new Troubles();
            return codec.read(node, Reading.top(Lang.EN, troubles)).isPresent() && troubles.isEmpty();
        }
    }
}
