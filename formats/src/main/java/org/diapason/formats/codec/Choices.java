package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;

/** One of a closed list, each by its name in kebab case. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Codec<E> of(Class<E> type, Map<E, Text> labels) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        List<String> words = all.stream().map(Choices::word).toList();
        Text expects = Words.sentence("un choix parmi ", Words.list(words), "", "one of ", "");
        return new ScalarCodec<>(
                new Shape.Choice(options(all, labels)),
                expects,
                Set.of(Kind.STRING),
                text -> words.contains(text) ? Parsed.of(all.get(words.indexOf(text))) : unknown(text, words),
                value -> Node.string(word(value)),
                labels.isEmpty() ? plain(words) : labelled(all, labels),
                Guess.mend("", words));
    }

    static <E extends Enum<E>> Map<E, Text> labels(Class<E> type, java.util.function.Function<E, Text> label) {
        Map<E, Text> labels = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            labels.put(each, label.apply(each));
        }
        return labels;
    }

    /** The only thing that may be written here. */
    static Codec<String> only(String word) {
        Text expects = Text.both("« " + word + " »", "“" + word + "”");
        return new ScalarCodec<>(
                new Shape.Choice(List.of(new Shape.Option(word, Optional.empty()))),
                expects,
                Set.of(Kind.STRING),
                text -> text.equals(word) ? Parsed.of(word) : unknown(text, List.of(word)),
                Node::string,
                Schemas.object(Schemas.text("const", word)),
                Sentences.write(word));
    }

    /** One of these words. */
    static Codec<String> words(List<Shape.Option> options) {
        List<String> words = options.stream().map(Shape.Option::word).toList();
        return new ScalarCodec<>(
                new Shape.Choice(options),
                Words.sentence("un choix parmi ", Words.list(words), "", "one of ", ""),
                Set.of(Kind.STRING),
                text -> words.contains(text) ? Parsed.of(text) : unknown(text, words),
                Node::string,
                plain(words),
                Guess.mend("", words));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T> Parsed<T> unknown(String text, List<String> words) {
        Text message = Words.sentence("", Words.quote(text), " n'est pas un choix.", "", " is not a choice.");
        return new Parsed.Slip<>(Fault.UNKNOWN_CHOICE, message, Guess.mend(text, words));
    }

    private static <E extends Enum<E>> List<Shape.Option> options(List<E> all, Map<E, Text> labels) {
        return all.stream()
                .map(each -> new Shape.Option(word(each), Optional.ofNullable(labels.get(each))))
                .toList();
    }

    private static Mapping plain(List<String> words) {
        return Schemas.object(Schemas.strings("enum", words));
    }

    private static <E extends Enum<E>> Mapping labelled(List<E> all, Map<E, Text> labels) {
        List<Node> choices = new ArrayList<>();
        for (E each : all) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Schemas.text("const", word(each)));
            Optional.ofNullable(labels.get(each)).map(SchemaWriter::described).ifPresent(entries::addAll);
            choices.add(Node.mapping(entries));
        }
        return Schemas.object(Node.entry("oneOf", Node.sequence(choices)));
    }
}
