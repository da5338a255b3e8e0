package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.WordPrices.Taken;

/**
 * Ways to state what words from a list have in common: the same for all, the same with a list of others beside it, a
 * list to choose from, a least that everybody has, or nothing. A list grows by the word that most micro-credentials use.
 */
final class ChoiceCandidates {

    private static final int MOST_WORDS = 24;
    private static final int MOST_CENTRES = 4;
    private static final int MOST_VALUES = 64;

    private final Distribution distribution;
    private final List<Distribution.Found> stated;
    private final List<Distribution.Found> often;
    private final List<Code> words;
    private final WordPrices prices;
    private final long cells;

    /** A cell that states something other than words costs as much as the largest list of them. */
    private final double foreign;

    private ChoiceCandidates(Distribution distribution) {
        this.distribution = distribution;
        this.stated = distribution.found().stream()
                .filter(found -> found.value() instanceof Value.Choices)
                .toList();
        this.often = stated.stream()
                .sorted(Comparator.comparingLong(Distribution.Found::times)
                        .reversed()
                        .thenComparing(Distribution.Found::mark))
                .limit(MOST_VALUES)
                .toList();
        this.words = byUse(stated);
        this.prices = WordPrices.of(distribution, stated, words.size());
        this.cells = distribution.stated();
        this.foreign = (double) (cells - Taken.of(stated).cells()) * prices.vocabulary();
    }

    static List<Candidate> of(Distribution distribution) {
        ChoiceCandidates choices = new ChoiceCandidates(distribution);
        return choices.stated.isEmpty() ? List.of() : choices.candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        GrowingLists growing = new GrowingLists(often, words, MOST_WORDS);
        Candidate.Cost nothing = new Candidate.Cost(0, prices.any(Taken.of(stated)) + foreign, 0);
        all.add(candidate(Candidate.Form.FREE, new Standard.Free(), Fact.silent(), nothing));
        for (Distribution.Found centre : often.subList(0, Math.min(MOST_CENTRES, often.size()))) {
            all.add(uniform(centre));
            for (Set<Code> list : growing.around(codes(centre))) {
                all.add(withLatitude(centre, Marks.sorted(list)));
                all.add(oneOf(list));
            }
        }
        for (int size = 1; size <= Math.min(MOST_WORDS, words.size()); size++) {
            Set<Code> list = new LinkedHashSet<>(words.subList(0, size));
            all.add(oneOf(list));
            all.add(mustInclude(list));
        }
        return all;
    }

    private Candidate uniform(Distribution.Found centre) {
        Set<Code> codes = codes(centre);
        Taken outside = taken(found -> !found.equals(centre));
        Cells fall = new Cells(cells, centre.times(), 0, 0, 0, prices.beyond(outside, codes.size()) + foreign);
        Standard standard = exactly(codes);
        return candidate(Candidate.Form.UNIFORM, standard, Fact.silent(), fall.under(prices.own(codes.size())));
    }

    /** The shape that the element asks for; a list and a least say the same where nobody differs. */
    private Standard exactly(Set<Code> codes) {
        return distribution.kind().shape() == Shape.MUST_INCLUDE && !codes.isEmpty()
                ? new Standard.MustInclude(Marks.sorted(codes))
                : new Standard.OneOf(Marks.sorted(codes));
    }

    private Candidate withLatitude(Distribution.Found centre, Set<Code> room) {
        Set<Code> own = codes(centre);
        Taken beside = taken(found -> !found.equals(centre) && room.containsAll(codes(found)));
        Taken outside = taken(found -> !found.equals(centre) && !room.containsAll(codes(found)));
        double list = prices.shown(
                room.size(),
                size -> prices.more(size - own.size(), own.size()),
                size -> prices.beside(beside, size) + prices.beyond(outside, size));
        Cells fall = new Cells(
                cells,
                centre.times(),
                0,
                beside.cells(),
                prices.beside(beside, room.size()),
                prices.beyond(outside, room.size()) + foreign);
        return candidate(
                Candidate.Form.UNIFORM_WITH_LATITUDE,
                new Standard.OneOf(Marks.sorted(own)),
                Fact.of(new Standard.OneOf(room)),
                fall.underLatitude(prices.own(own.size()) + list + prices.shape(Shape.ONE_OF)));
    }

    private Candidate oneOf(Set<Code> list) {
        Taken inside = taken(found -> list.containsAll(codes(found)));
        Taken outside = taken(found -> !list.containsAll(codes(found)));
        double bits = prices.shown(
                list.size(), prices::list, size -> prices.within(inside, size) + prices.beyond(outside, size));
        Cells fall = new Cells(
                cells,
                inside.cells(),
                prices.within(inside, list.size()),
                0,
                0,
                prices.beyond(outside, list.size()) + foreign);
        Candidate.Form form = list.size() == 1 ? Candidate.Form.UNIFORM : Candidate.Form.BOUNDED;
        Standard standard = new Standard.OneOf(Marks.sorted(list));
        return candidate(form, standard, Fact.silent(), fall.under(bits + prices.shape(Shape.ONE_OF)));
    }

    private Candidate mustInclude(Set<Code> least) {
        Taken inside = taken(found -> codes(found).containsAll(least));
        Taken outside = taken(found -> !codes(found).containsAll(least));
        double more = inside.without(least.size()).beyondLeast(prices.vocabulary() - least.size());
        Cells fall = new Cells(cells, inside.cells(), more, 0, 0, prices.any(outside) + foreign);
        Standard standard = new Standard.MustInclude(Marks.sorted(least));
        double bits = prices.named(least.size()) + prices.shape(Shape.MUST_INCLUDE);
        return candidate(Candidate.Form.BOUNDED, standard, Fact.silent(), fall.under(bits));
    }

    private Candidate candidate(Candidate.Form form, Standard standard, Fact<Standard> latitude, Candidate.Cost cost) {
        return Candidate.of(form, standard, latitude, cost, distribution);
    }

    private Taken taken(Predicate<Distribution.Found> which) {
        return Taken.of(stated.stream().filter(which).toList());
    }

    private static List<Code> byUse(List<Distribution.Found> stated) {
        Map<Code, Long> uses = new HashMap<>();
        for (Distribution.Found found : stated) {
            codes(found).forEach(code -> uses.merge(code, found.times(), Long::sum));
        }
        return uses.keySet().stream()
                .sorted(Comparator.comparingLong((Code code) -> uses.getOrDefault(code, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static Set<Code> codes(Distribution.Found found) {
        return found.value() instanceof Value.Choices(Set<Code> codes) ? codes : Set.of();
    }
}
