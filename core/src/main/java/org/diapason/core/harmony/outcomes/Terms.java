package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** Where a series names its things, and where it names one thing in two ways. */
public final class Terms {

    /** Words and where in the series they stand. */
    public record Placed(Place place, Text text) {}

    /**
     * One thing that the series names in more than one way, of which one or more should be replaced.
     *
     * @param term what is named
     * @param uses every place where it is named, in their order
     */
    public record Mixed(PreferredTerm term, List<TermUse> uses) {
        public Mixed {
            uses = List.copyOf(uses);
        }
    }

    private final TermBase base;
    private final PhraseFinder<Listed> finder = new PhraseFinder<>();

    private Terms(TermBase base) {
        this.base = base;
        for (PreferredTerm term : base.terms()) {
            finder.add(term.preferred(), new Listed(term, TermUse.Kind.PREFERRED, term.preferred()));
            term.accepted().forEach(words -> finder.add(words, new Listed(term, TermUse.Kind.ACCEPTED, words)));
            term.banned().forEach(words -> finder.add(words, new Listed(term, TermUse.Kind.BANNED, words)));
        }
    }

    /** Every use of a term of the base, in the order of the texts; only texts in the base's language are read. */
    public static List<TermUse> uses(TermBase base, List<Placed> texts) {
        Terms terms = new Terms(base);
        List<TermUse> uses = new ArrayList<>();
        for (Placed placed : texts) {
            placed.text().words().forEach((lang, words) -> terms.collect(placed.place(), lang, words, uses));
        }
        return List.copyOf(uses);
    }

    /** The uses of words that the base would replace. */
    public static List<TermUse> banned(TermBase base, List<Placed> texts) {
        return uses(base, texts).stream()
                .filter(use -> use.kind() == TermUse.Kind.BANNED)
                .toList();
    }

    /** The things that these texts name both as they should and as they should not, or wrongly in two ways. */
    public static List<Mixed> mixed(TermBase base, List<Placed> texts) {
        Map<Code, List<TermUse>> byTerm = new LinkedHashMap<>();
        for (TermUse use : uses(base, texts)) {
            byTerm.computeIfAbsent(use.term().code(), _ -> new ArrayList<>()).add(use);
        }
        return byTerm.values().stream()
                .filter(Terms::isMixed)
                .map(uses -> new Mixed(uses.getFirst().term(), uses))
                .toList();
    }

    private static boolean isMixed(List<TermUse> uses) {
        long bad =
                uses.stream().filter(use -> use.kind() == TermUse.Kind.BANNED).count();
        long ways = uses.stream()
                .map(use -> use.kind() == TermUse.Kind.BANNED
                        ? use.listed()
                        : use.term().preferred())
                .distinct()
                .count();
        return bad > 0 && ways > 1;
    }

    private void collect(Place place, Lang lang, String words, List<TermUse> uses) {
        if (lang.base().equals(base.lang().base())) {
            for (PhraseFinder.Hit<Listed> hit : finder.in(words)) {
                Listed listed = hit.meaning();
                uses.add(new TermUse(
                        listed.term(), listed.kind(), listed.words(), hit.written(), place, lang, hit.from()));
            }
        }
    }

    private record Listed(PreferredTerm term, TermUse.Kind kind, String words) {}
}
