package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;

/** How a language bends its verbs: endings, and what stands in their place in the dictionary. */
final class Inflection {

    private static final int SHORTEST_STEM = 2;

    private final List<List<Ending>> byLastLetter = new ArrayList<>();

    private Inflection() {
        for (char c = 'a'; c <= 'z'; c++) {
            byLastLetter.add(new ArrayList<>());
        }
    }

    /** Whether any form of a verb ends in this letter; most nouns go no further. */
    boolean endsVerbs(char last) {
        return last >= 'a' && last <= 'z' && !byLastLetter.get(last - 'a').isEmpty();
    }

    /** The verb that the vocabulary lists and that this folded word is a form of; {@link Word#NONE} when there is none. */
    Lemma base(String folded, Vocabulary vocabulary) {
        int last = folded.isEmpty() ? -1 : folded.charAt(folded.length() - 1) - 'a';
        if (last < 0 || last >= byLastLetter.size()) {
            return Word.NONE.self;
        }
        Lemma part = Word.NONE.self;
        for (Ending ending : byLastLetter.get(last)) {
            int stem = folded.length() - ending.written().length();
            if (stem >= SHORTEST_STEM && folded.endsWith(ending.written())) {
                Word base = vocabulary.find(folded.substring(0, stem).concat(ending.base()));
                if (base.isVerb() || !base.phrases().isEmpty()) {
                    return new Lemma(base, ending.form());
                }
                // Not a verb by itself, but perhaps the second word of one: se familiarisera.
                part = base == Word.NONE ? part : new Lemma(base, ending.form());
            }
        }
        return part;
    }

    /** Whether the word has the ending of this form, whatever verb it may be. */
    static boolean endsLikeFuture(String folded) {
        return folded.length() > 5 && (folded.endsWith("era") || folded.endsWith("eront") || folded.endsWith("erez"));
    }

    /** French: futures and conditionals of any person, the present, the imperative. */
    static Inflection french() {
        Inflection french = new Inflection();
        String[] persons = {"a", "as", "ai", "ons", "ez", "ont", "ait", "ais", "aient", "iez"};
        String[] stems = {
            "r r",
            "r re",
            "oier oyer",
            "uier uyer",
            "aier ayer",
            "ller ler",
            "tter ter",
            "evr evoir",
            "iendr enir",
            "querr querir",
            "eiller eillir",
            "fer faire",
            "verr voir",
            "courr courir",
            "mouvr mouvoir",
            "audr aloir",
            "voir voir"
        };
        for (String person : persons) {
            french.add(Form.FUTURE, person, stems);
        }
        french.add(
                Form.IMPERATIVE, "ez", " er", "ss r", "cev cevoir", "v re", "s re", " re", " ir", "oy oir", "en enir");
        french.add(
                Form.PRESENT,
                "e",
                " er",
                "oi oyer",
                "ui uyer",
                "ell eler",
                "ett eter",
                "uvr uvrir",
                "ffr ffrir",
                "eill eillir");
        french.add(
                Form.PRESENT,
                "t",
                "i ir",
                " re",
                "coi cevoir",
                "voi voir",
                "ou oudre",
                "e ettre",
                "ien enir",
                "omp ompre",
                "in indre");
        french.add(Form.PRESENT, "d", " dre");
        french.add(
                Form.PRESENT,
                "ent",
                " er",
                "iss ir",
                "v re",
                "s re",
                "ett ettre",
                "d dre",
                "oiv evoir",
                "ienn enir",
                "olv oudre",
                "oi oyer",
                "voi voir");
        return french;
    }

    /** English: the third person and the -ing form. */
    static Inflection english() {
        Inflection english = new Inflection();
        english.add(Form.THIRD, "s", " ");
        english.add(Form.THIRD, "es", " ", "i y");
        english.add(Form.GERUND, "ing", " ", " e", "y ie");
        for (char twice : "bdglmnprt".toCharArray()) {
            english.add(Form.GERUND, "ing", new String(new char[] {twice, twice, ' ', twice}));
        }
        return english;
    }

    /** Each rule is what stands before the ending, a space, and what takes the place of both. */
    private void add(Form form, String ending, String... rules) {
        for (String rule : rules) {
            int space = rule.indexOf(' ');
            String written = rule.substring(0, space).concat(ending);
            byLastLetter
                    .get(written.charAt(written.length() - 1) - 'a')
                    .add(new Ending(written, rule.substring(space + 1), form));
        }
    }

    private record Ending(String written, String base, Form form) {}
}
