package org.diapason.core.harmony.outcomes;

import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Table;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.framework.taxonomy.Unobservable;
import org.diapason.core.framework.taxonomy.VerbMeaning;

/** Builds the vocabulary of a language from a taxonomy's verbs and from the file that knows its little words. */
final class LanguageFile {

    private final Lang lang;
    private final Vocabulary vocabulary = new Vocabulary();
    private final boolean[] joinerInitials = new boolean['z' + 1];

    private LanguageFile(Lang lang) {
        this.lang = lang;
    }

    static LanguageFile read(Lang lang, String resource, Taxonomy taxonomy) {
        LanguageFile file = new LanguageFile(lang);
        List<List<String>> lines = Table.rows(LanguageFile.class, resource);
        // Other writings come first, so that expressions are made of the words that they stand for.
        file.take(lines, true);
        for (VerbMeaning meaning : taxonomy.meanings(lang)) {
            file.verb(meaning.verb(), Known.levelled(meaning, taxonomy));
        }
        for (Unobservable verb : taxonomy.flagged(lang)) {
            file.verb(verb.words(), Known.flagged(verb));
        }
        file.take(lines, false);
        return file;
    }

    private void take(List<List<String>> lines, boolean aliases) {
        for (List<String> line : lines) {
            if (line.get(0).equals("alias") == aliases) {
                take(line.get(0), line.get(1));
            }
        }
    }

    Lang lang() {
        return lang;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean[] joinerInitials() {
        return joinerInitials.clone();
    }

    private void take(String kind, String list) {
        for (String item : Cells.items(list)) {
            switch (kind) {
                case "alias" -> vocabulary.alias(first(item), vocabulary.learn(second(item)));
                case "verb" -> verb(item, Known.unranked(item));
                case "lead" -> opening(item);
                case "irregular" -> irregular(first(item), second(item));
                default -> role(item, Role.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void verb(String words, Known known) {
        List<Word> all = vocabulary.learnAll(words);
        if (all.size() == 1) {
            all.getFirst().means(known);
            if (lang.equals(Lang.EN)) {
                vocabulary.learn(Spelling.other(words)).means(known);
            }
        } else {
            all.getFirst().begins(new Phrase(List.copyOf(all.subList(1, all.size())), known));
        }
    }

    private void opening(String words) {
        List<Word> all = vocabulary.learnAll(words);
        all.getFirst().begins(new Phrase(List.copyOf(all.subList(1, all.size())), Known.NONE));
    }

    private void irregular(String written, String base) {
        vocabulary.learn(written).isFormOf(vocabulary.learn(base), form(Letters.fold(written)));
    }

    private Form form(String folded) {
        if (lang.equals(Lang.EN)) {
            return folded.endsWith("ing") ? Form.GERUND : Form.THIRD;
        }
        return folded.indexOf('r') > 0 ? Form.FUTURE : Form.PRESENT;
    }

    private void role(String item, Role role) {
        Word word = vocabulary.learn(item);
        word.take(role);
        if (role == Role.NOUN && lang.equals(Lang.EN)) {
            vocabulary.learn(Spelling.other(item)).take(role);
        }
        if (role == Role.JOINER) {
            joinerInitials[word.folded.charAt(0)] = true;
        }
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }
}
