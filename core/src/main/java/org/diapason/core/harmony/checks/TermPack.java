package org.diapason.core.harmony.checks;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.outcomes.PreferredTerm;
import org.diapason.core.harmony.outcomes.TermBase;
import org.diapason.core.harmony.outcomes.TermBases;
import org.diapason.core.series.Series;
import org.diapason.core.series.Term;

/**
 * The words of one language to look for in a series: the team's own, or where it has none those of the region's pack.
 * The team's own words to avoid are always wrong; those of a pack only where a series calls one thing by two names.
 */
final class TermPack {

    /** The packs of regions, made once: building one takes longer than reading a micro-credential with it. */
    private static final Map<Lang, TermPack> REGIONS = new ConcurrentHashMap<>();

    private final TermIndex<Word> words = new TermIndex<>();

    private TermPack() {}

    /** A word of a thing, and what to say instead when it should be replaced. */
    record Word(Code thing, String listed, String preferred, boolean avoided, boolean own) {}

    TermIndex<Word> words() {
        return words;
    }

    static TermPack of(Series series, Lang lang) {
        for (Term term : series.terms()) {
            if (term.lang().base().equals(lang.base())) {
                return own(series, lang);
            }
        }
        TermBase base = base(lang);
        return REGIONS.computeIfAbsent(base.lang(), any -> region(base));
    }

    private static TermPack own(Series series, Lang lang) {
        TermPack pack = new TermPack();
        int number = 0;
        for (Term term : series.terms()) {
            if (term.lang().base().equals(lang.base())) {
                Code thing = thing(lang, "own-" + number++);
                pack.add(thing, term.preferred(), term.preferred(), false, true);
                term.avoided().forEach(word -> pack.add(thing, word, term.preferred(), true, true));
            }
        }
        return pack;
    }

    private static TermPack region(TermBase base) {
        TermPack pack = new TermPack();
        pack.add(base);
        return pack;
    }

    private void add(TermBase base) {
        for (PreferredTerm term : base.terms()) {
            Code thing = thing(base.lang(), term.code().value());
            add(thing, term.preferred(), term.preferred(), false, false);
            term.accepted().forEach(word -> add(thing, word, term.preferred(), false, false));
            term.banned().forEach(word -> add(thing, word, term.preferred(), true, false));
        }
    }

    private void add(Code thing, String word, String preferred, boolean avoided, boolean own) {
        // What is the same but for capitals is no other word.
        boolean same = avoided && word.toLowerCase(Locale.ROOT).equals(preferred.toLowerCase(Locale.ROOT));
        if (!same) {
            words.add(word, new Word(thing, word, preferred, avoided, own));
        }
    }

    /** A thing within one language: it may well have another name in another. */
    private static Code thing(Lang lang, String name) {
        return Code.of(lang.base() + "." + name);
    }

    private static TermBase base(Lang lang) {
        TermBase usual = lang.base().equals(Lang.FR) ? TermBases.ontario() : TermBases.canada();
        return TermBases.find(Code.of(lang.tag())).orElse(usual);
    }
}
