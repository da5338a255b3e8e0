package org.diapason.formats.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;

/** Values that are known by a word, such as the built-in process models. */
final class Known {

    private Known() {}

    /** One of these, by its word; they are looked up when the first word is read. */
    static <T> Codec<T> of(Supplier<Map<String, T>> values, Function<? super T, String> word) {
        return new Lazy<>(() -> of(values.get(), word));
    }

    private static <T> Codec<T> of(Map<String, T> values, Function<? super T, String> word) {
        Map<String, T> known = Ordered.map(values);
        List<String> words = List.copyOf(known.keySet());
        Text expects = Words.sentence("un choix parmi ", Words.list(words), "", "one of ", "");
        return new ScalarCodec<>(
                new Shape.Choice(words.stream()
                        .map(each -> new Shape.Option(each, Optional.empty()))
                        .toList()),
                expects,
                Set.of(Kind.STRING),
                text -> parse(text, known, words),
                value -> Node.string(word.apply(value)),
                Schemas.object(Schemas.strings("enum", words)),
                Guess.mend("", words));
    }

    private static <T> Parsed<T> parse(String text, Map<String, T> known, List<String> words) {
        T value = known.get(text);
        return value == null ? Choices.unknown(text, words) : Parsed.of(value);
    }
}
