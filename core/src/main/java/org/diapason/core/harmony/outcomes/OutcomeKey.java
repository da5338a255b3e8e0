package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Lang;

/**
 * What two outcomes have in common when they say the same thing: the verb and its object, without capitals, accents,
 * little words, openings and endings.
 *
 * @param lang the language without its region
 * @param verb the first verb as a dictionary lists it, empty when there is none
 * @param object the words that carry the rest, in their order
 */
public record OutcomeKey(Lang lang, String verb, List<String> object) {

    public OutcomeKey {
        object = List.copyOf(object);
    }

    /** The key of a statement; a language that the linter does not read is compared word by word. */
    public static OutcomeKey of(String statement, Lang lang, OutcomeLinter linter) {
        return linter.key(statement, lang);
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return verb.isEmpty() && object.isEmpty();
    }

    static OutcomeKey of(Parse parse, Lang lang) {
        Sentence sentence = parse.sentence();
        Found head = parse.verbs().isEmpty() ? Found.NOTHING : parse.verbs().getFirst();
        List<String> object = new ArrayList<>();
        for (int at = head.isVerb() ? head.next() : 0; at < sentence.size(); at++) {
            if (!isLittle(sentence.word(at))) {
                object.add(Stem.of(sentence.folded(at), lang));
            }
        }
        return new OutcomeKey(lang.base(), head.known().words(), object);
    }

    static OutcomeKey unread(String statement, Lang lang) {
        List<String> words = new ArrayList<>();
        for (int at = Letters.wordStart(statement, 0); at < statement.length(); ) {
            int end = Letters.wordEnd(statement, at);
            words.add(Letters.fold(statement.substring(at, end)));
            at = Letters.wordStart(statement, end);
        }
        return new OutcomeKey(lang.base(), "", words);
    }

    private static boolean isLittle(Word word) {
        return word.is(Role.DETERMINER)
                || word.is(Role.FUNCTION)
                || word.is(Role.LINKER)
                || word.is(Role.JOINER)
                || word.is(Role.ADVERB)
                || word.is(Role.REFLEXIVE);
    }
}
