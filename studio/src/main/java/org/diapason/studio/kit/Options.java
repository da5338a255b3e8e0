package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.edit.Known;

/**
 * What may be written into a field of codes or choices.
 *
 * @param labels what each value is called
 * @param closed whether nothing else may be written
 */
record Options(Map<String, String> labels, boolean closed) {

    static final Options NONE = new Options(Map.of(), false);

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** What may be chosen in this field, or in each line of it. */
    static Options of(Codec<?> codec, Here here, Ask ask, Function<Here, Optional<List<Known>>> referred, Voice voice) {
        Optional<Hint> hint = ask.hint().filter(each -> !each.choices().isEmpty());
        if (hint.isPresent()) {
            return new Options(labels(hint.get().choices(), voice), hint.get().closed());
        }
        if (codec.shape() instanceof Shape.Choice(List<Shape.Option> options)) {
            return new Options(labels(options, voice), true);
        }
        if (codec.shape().equals(new Shape.Line(Shape.Line.Sort.LANG))) {
            return new Options(languages(voice), true);
        }
        if (!codec.shape().equals(new Shape.Line(Shape.Line.Sort.CODE))) {
            return NONE;
        }
        Optional<List<Known>> known = referred.apply(here);
        Map<String, String> labels = new LinkedHashMap<>();
        known.orElse(List.of()).stream()
                .filter(thing -> !here.place().path().startsWith(thing.place().path() + "."))
                .forEach(thing -> labels.put(thing.code().value(), voice.known(thing)));
        labels(Offers.of(ask.word()), voice).forEach(labels::putIfAbsent);
        return new Options(labels, known.isPresent() && !labels.isEmpty());
    }

    /** The two that everything is written in; another that a file brought stays to be chosen beside them. */
    private static Map<String, String> languages(Voice voice) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            labels.put(lang.tag(), voice.language(lang.tag()));
        }
        return labels;
    }

    private static Map<String, String> labels(List<Shape.Option> options, Voice voice) {
        Map<String, String> labels = new LinkedHashMap<>();
        options.forEach(option -> labels.put(option.word(), voice.option(option)));
        return labels;
    }

    /** The same, and what is written already, so that nothing that stands there can be lost. */
    Options and(List<String> written, Voice voice) {
        Map<String, String> all = new LinkedHashMap<>(labels);
        for (String word : written) {
            if (!word.isEmpty()) {
                all.putIfAbsent(word, word + " (" + voice.in("inconnu", "unknown") + ")");
            }
        }
        return new Options(all, closed);
    }

    /** The entries of the field whose first input bears this id. */
    List<Part.Choice> choices(String id, List<String> chosen) {
        List<Part.Choice> choices = new ArrayList<>();
        labels.forEach((value, label) -> choices.add(new Part.Choice(
                choices.isEmpty() ? id : id + "_c" + choices.size(), value, label, chosen.contains(value))));
        return choices;
    }
}
