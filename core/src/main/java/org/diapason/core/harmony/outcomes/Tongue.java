package org.diapason.core.harmony.outcomes;

import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Taxonomy;

/** One language as the linter reads it: its words, its verb forms, and the verbs that a taxonomy lists in it. */
final class Tongue {

    private final Lang lang;
    private final Vocabulary vocabulary;
    private final Inflection inflection;
    private final VerbShape shape;
    private final Word reflexive;
    private final boolean[] joinerInitials;

    private Tongue(LanguageFile file, Inflection inflection, VerbShape shape) {
        this.lang = file.lang();
        this.vocabulary = file.vocabulary();
        this.joinerInitials = file.joinerInitials();
        this.reflexive = file.vocabulary().find("se");
        this.inflection = inflection;
        this.shape = shape;
    }

    /** French or English. */
    static Tongue of(Lang lang, Taxonomy taxonomy) {
        return lang.equals(Lang.FR)
                ? new Tongue(LanguageFile.read(lang, "french.tsv", taxonomy), Inflection.french(), VerbShape.FRENCH)
                : new Tongue(LanguageFile.read(lang, "english.tsv", taxonomy), Inflection.english(), VerbShape.ENGLISH);
    }

    Lang lang() {
        return lang;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Inflection inflection() {
        return inflection;
    }

    VerbShape shape() {
        return shape;
    }

    /** The word under which expressions such as se rappeler are listed; {@link Word#NONE} in a language without. */
    Word reflexive() {
        return reflexive;
    }

    /** The answer, made without a new object where the first word is a verb and nothing after it can join another. */
    Glance glance(String statement) {
        int from = Letters.wordStart(statement, 0);
        int to = Letters.wordEnd(statement, from);
        Word first = vocabulary.find(statement, from, to);
        if (first.isVerb()
                && first.phrases().isEmpty()
                && !turnsToNoun(first, statement, to)
                && !mayJoin(statement, to)) {
            return first.known().alone();
        }
        return Parse.of(statement, this).glance();
    }

    private boolean turnsToNoun(Word first, String statement, int to) {
        if (first.is(Role.NOUN)) {
            int next = Letters.wordStart(statement, to);
            return vocabulary
                    .find(statement, next, Letters.wordEnd(statement, next))
                    .is(Role.OF);
        }
        return false;
    }

    /** Whether a joiner or a comma after the first verb comes before a word that could be a second one. */
    private boolean mayJoin(String statement, int from) {
        boolean boundary = true;
        boolean joint = false;
        for (int i = from; i < statement.length(); i++) {
            char f = Letters.fold(statement.charAt(i));
            if (f == Letters.BREAK) {
                joint |= isJoint(statement.charAt(i));
                boundary = true;
            } else if (boundary && f > Letters.SILENT && f != '-') {
                boundary = false;
                boolean initial = f < joinerInitials.length && joinerInitials[f];
                if (joint || initial) {
                    int to = Letters.wordEnd(statement, i);
                    Word word = vocabulary.find(statement, i, to);
                    if (joint && mayBeVerb(word, statement, i, to)) {
                        return true;
                    }
                    joint = word.is(Role.JOINER);
                }
            }
        }
        return false;
    }

    private boolean mayBeVerb(Word word, String statement, int from, int to) {
        return word == Word.NONE || !word.hasRole()
                ? word.isSettled() || shape.mayEnd(statement, from, to)
                : word.isSettled() || word.leadsToVerb();
    }

    private static boolean isJoint(char c) {
        return switch (c) {
            case ',', '/', '&', '+', '،', ';', '!', '?', '.', '•', '…', '\n' -> true;
            default -> false;
        };
    }
}
