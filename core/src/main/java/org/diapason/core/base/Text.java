package org.diapason.core.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The same words in one or more languages. The first language is the source; a language that lags was translated from
 * an older source and waits to be read again.
 *
 * @param words the words by language, the source first, never empty
 * @param lagging the languages whose words are older than the source's, a subset of the words' languages
 */
public record Text(Map<Lang, String> words, Set<Lang> lagging) {

    public Text {
        if (words.isEmpty()) {
            throw new Impossible(
                    "Un texte a des mots dans une langue au moins.", "A text has words in at least one language.");
        }
        words = Ordered.map(words);
        lagging = Ordered.set(lagging);
        if (!words.keySet().containsAll(lagging)) {
            throw new Impossible(
                    "Une langue sans mots ne peut pas être en retard.", "A language without words cannot lag.");
        }
    }

    /** Words in French and in English: the way Diapason speaks of itself, so that a missing language does not compile. */
    public static Text both(String french, String english) {
        Map<Lang, String> words = new LinkedHashMap<>();
        words.put(Lang.FR, french);
        words.put(Lang.EN, english);
        return new Text(words, Set.of());
    }

    /** Words in one language. */
    public static Text in(Lang lang, String words) {
        return new Text(Map.of(lang, words), Set.of());
    }

    /** Words in several languages, the source first, none lagging. */
    public static Text of(Map<Lang, String> words) {
        return new Text(words, Set.of());
    }

    /** The language in which the text was first written. */
    public Lang source() {
        return words.keySet().iterator().next();
    }

    /** The words in this language, or in a regional form of it, when there are any. */
    public Optional<String> in(Lang lang) {
        String exact = words.get(lang);
        if (exact != null) {
            return Optional.of(exact);
        }
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().base().equals(lang.base()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The words to show a reader of this language: theirs when there are any, else the source's. */
    public String show(Lang lang) {
        return in(lang).orElseGet(this::inSource);
    }

    /** Whether the reader of this language has words of their own. */
    public boolean speaks(Lang lang) {
        return in(lang).isPresent();
    }

    @Override
    public String toString() {
        return inSource();
    }

    private String inSource() {
        return Objects.requireNonNull(words.get(source()), "the constructor keeps the source's words");
    }
}
