package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * The fields of a record, declared in the order in which they are written. Each is declared once; reading, writing, the
 * schema and the reference page follow. A label is the field's name in plain words; what follows its first colon
 * describes it further.
 *
 * <pre>{@code
 * static final CodeKind COMPETENCY = new CodeKind("competency", Text.both("la compétence", "the competency"));
 *
 * static final RecordCodec<Outcome> OUTCOME = outcome();
 *
 * private static RecordCodec<Outcome> outcome() {
 *     var f = new Fields<Outcome>("outcome", Text.both("un résultat d'apprentissage", "a learning outcome"));
 *     var code = f.required("code", Text.both("code", "code"), Codecs.CODE, Outcome::code);
 *     var statement = f.required(
 *             "statement", Text.both("énoncé\u00a0: la phrase, verbe d'abord", "statement: the sentence, verb first"),
 *             Codecs.TEXT, Outcome::statement);
 *     var process = f.optional("process", Text.both("niveau", "level"), Codecs.CODE, Outcome::process);
 *     var builds = f.list("competencies", Text.both("compétences", "competencies"),
 *             Codecs.codeOf(COMPETENCY), Outcome::competencies);
 *     return f.make(in -> new Outcome(in.get(code), in.get(statement), in.get(process), in.get(builds)));
 * }
 *
 * Loaded<Outcome> loaded = new Loader<>(OUTCOME).load("outcome.yaml", bytes); // value, troubles, source map
 * String yaml = YamlWriter.write(OUTCOME.write(loaded.value().get(), Lang.FR));
 * String schema = JsonWriter.write(SchemaWriter.schema(OUTCOME, id, Lang.EN));
 * }</pre>
 *
 * @param <R> the record
 */
public final class Fields<R> {

    private final String name;
    private final Text label;
    private final List<Field<R, ?>> fields = new ArrayList<>();
    private final Map<String, String> otherNames = new LinkedHashMap<>();

    /**
     * The fields of a record.
     *
     * @param name its name in the schema, in kebab case, of its own
     * @param label one such record, with its article: «une activité», “an activity”
     */
    public Fields(String name, Text label) {
        this.name = name;
        this.label = label;
    }

    /** A field that must be there. */
    public <V> Field<R, V> required(String key, Text words, Codec<V> codec, Function<? super R, ? extends V> get) {
        return keep(
                new KeyedSlot<>(key, words, codec, Optional.empty(), Optional.empty(), value -> value, Optional::of),
                get);
    }

    /** A field that may be silent. */
    public <V> Field<R, Fact<V>> optional(
            String key, Text words, Codec<V> codec, Function<? super R, ? extends Fact<V>> get) {
        return keep(
                new KeyedSlot<V, Fact<V>>(
                        key, words, codec, Optional.of(Fact.silent()), Optional.empty(), Fact::of, Fields::stated),
                get);
    }

    /** A list that is empty when it is not there. Where silence differs from emptiness, use optional with a list codec. */
    public <V> Field<R, List<V>> list(
            String key, Text words, Codec<V> item, Function<? super R, ? extends List<V>> get) {
        return keep(
                new KeyedSlot<>(
                        key,
                        words,
                        Codecs.list(item),
                        Optional.of(List.of()),
                        Optional.empty(),
                        value -> value,
                        Fields::filled),
                get);
    }

    /** Keys of the author's own, in their order, none when the field is not there. */
    public <K, V> Field<R, Map<K, V>> map(
            String key, Text words, Codec<K> keys, Codec<V> values, Function<? super R, ? extends Map<K, V>> get) {
        return keep(
                new KeyedSlot<>(
                        key,
                        words,
                        Codecs.map(keys, values),
                        Optional.of(Map.of()),
                        Optional.empty(),
                        value -> value,
                        value -> value.isEmpty() ? Optional.empty() : Optional.of(value)),
                get);
    }

    /** A field that has a usual value, which is never written. */
    public <V> Field<R, V> valueOr(
            String key, Text words, Codec<V> codec, V usual, Function<? super R, ? extends V> get) {
        return keep(
                new KeyedSlot<>(
                        key,
                        words,
                        codec,
                        Optional.of(usual),
                        Optional.of(usual),
                        value -> value,
                        value -> value.equals(usual) ? Optional.empty() : Optional.of(value)),
                get);
    }

    /** Yes or no, and no when it is not there. */
    public Field<R, Boolean> flag(String key, Text words, Function<? super R, Boolean> get) {
        return valueOr(key, words, Codecs.YES_NO, false, get);
    }

    /** A record whose fields stand flat among these. */
    public <V> Field<R, V> inlined(RecordCodec<V> record, Function<? super R, ? extends V> get) {
        return keep(new InlinedSlot<>(record, Optional.empty(), value -> value, Optional::of), get);
    }

    /** The same, silent when none of its fields is there. */
    public <V> Field<R, Fact<V>> inlinedOptional(RecordCodec<V> record, Function<? super R, ? extends Fact<V>> get) {
        return keep(new InlinedSlot<V, Fact<V>>(record, Optional.of(Fact.silent()), Fact::of, Fields::stated), get);
    }

    /** A word that people may write instead of a key; it is not accepted, but understood. */
    public void mistakenFor(String key, String... otherWords) {
        for (String word : otherWords) {
            otherNames.put(Guess.plain(word), key);
        }
    }

    /** The codec, once all fields are declared. */
    public RecordCodec<R> make(Function<Given, ? extends R> constructor) {
        return new RecordCodec<>(name, label, fields, otherNames, constructor);
    }

    private <V> Field<R, V> keep(Slot<V> slot, Function<? super R, ? extends V> get) {
        Field<R, V> field = new Field<>(slot, get);
        fields.add(field);
        return field;
    }

    private static <V> Optional<V> stated(Fact<V> fact) {
        return fact instanceof Fact.Stated<V>(V value) ? Optional.of(value) : Optional.empty();
    }

    private static <V> Optional<List<V>> filled(List<V> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
