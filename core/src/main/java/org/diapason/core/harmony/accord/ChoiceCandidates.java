package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/**
 * Ways to state what words from a list have in common: the same for all, the same with a list of others beside it, a
 * list to choose from, a least that everybody has, or nothing. A list grows by the word that most micro-credentials use.
 */
final class ChoiceCandidates {

    private static final int MOST_WORDS = 24;
    private static final int MOST_CENTRES = 4;

    private final Distribution distribution;
    private final List<Distribution.Found> stated;
    private final List<Code> words;
    private final boolean single;
    private final int vocabulary;
    private final long cells;

    private ChoiceCandidates(Distribution distribution) {
        this.distribution = distribution;
        this.stated = distribution.found().stream()
                .filter(found -> found.value() instanceof Value.Choices)
                .toList();
        this.words = byUse(stated);
        this.single = stated.stream().allMatch(found -> codes(found).size() == 1);
        this.vocabulary = Math.max(Widths.words(distribution.kind()), words.size());
        this.cells = distribution.stated();
    }

    static List<Candidate> of(Distribution distribution) {
        ChoiceCandidates choices = new ChoiceCandidates(distribution);
        return choices.stated.isEmpty() ? List.of() : choices.candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        all.add(candidate(Candidate.Form.FREE, new Standard.Free(), Fact.silent(), new Candidate.Cost(0, total(), 0)));
        List<Distribution.Found> often = stated.stream()
                .sorted(Comparator.comparingLong(Distribution.Found::times)
                        .reversed()
                        .thenComparing(Distribution.Found::mark))
                .limit(MOST_CENTRES)
                .toList();
        for (Distribution.Found centre : often) {
            all.add(uniform(centre));
            withLatitude(centre, all);
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
        double outside = foreign();
        for (Distribution.Found found : stated) {
            outside += found.mark().equals(centre.mark()) ? 0 : found.times() * beyond(found, codes.size());
        }
        Cells fall = new Cells(cells, centre.times(), 0, 0, 0, outside);
        return candidate(Candidate.Form.UNIFORM, exactly(codes), Fact.silent(), fall.under(list(codes.size())));
    }

    /** The shape that the element asks for; a list and a least say the same where nobody differs. */
    private Standard exactly(Set<Code> codes) {
        return distribution.kind().shape() == Shape.MUST_INCLUDE && !codes.isEmpty()
                ? new Standard.MustInclude(Marks.sorted(codes))
                : new Standard.OneOf(Marks.sorted(codes));
    }

    private void withLatitude(Distribution.Found centre, List<Candidate> all) {
        Set<Code> own = codes(centre);
        Set<Code> room = new LinkedHashSet<>(own);
        for (Code word : words) {
            if (room.size() < MOST_WORDS && room.add(word)) {
                all.add(withLatitude(centre, own, Marks.sorted(room)));
            }
        }
    }

    private Candidate withLatitude(Distribution.Found centre, Set<Code> own, Set<Code> room) {
        long beside = 0;
        double besideBits = 0;
        double outside = 0;
        for (Distribution.Found found : stated) {
            if (room.containsAll(codes(found)) && !found.mark().equals(centre.mark())) {
                beside += found.times();
                besideBits +=
                        found.times() * (single ? CodeLength.oneOf(room.size() - 1.0) : within(found, room.size()));
            } else if (!found.mark().equals(centre.mark())) {
                outside += found.times() * beyond(found, room.size());
            }
        }
        Cells fall = new Cells(cells, centre.times(), 0, beside, besideBits, outside + foreign());
        double bits = list(room.size()) + CodeLength.whichOf(own.size(), room.size());
        return candidate(
                Candidate.Form.UNIFORM_WITH_LATITUDE,
                new Standard.OneOf(Marks.sorted(own)),
                Fact.of(new Standard.OneOf(room)),
                fall.underLatitude(bits));
    }

    private Candidate oneOf(Set<Code> list) {
        long inside = 0;
        double insideBits = 0;
        double outside = foreign();
        for (Distribution.Found found : stated) {
            if (list.containsAll(codes(found))) {
                inside += found.times();
                insideBits += found.times() * (single ? CodeLength.oneOf(list.size()) : within(found, list.size()));
            } else {
                outside += found.times() * beyond(found, list.size());
            }
        }
        Cells fall = new Cells(cells, inside, insideBits, 0, 0, outside);
        Candidate.Form form = list.size() == 1 ? Candidate.Form.UNIFORM : Candidate.Form.BOUNDED;
        return candidate(form, new Standard.OneOf(Marks.sorted(list)), Fact.silent(), fall.under(list(list.size())));
    }

    private Candidate mustInclude(Set<Code> least) {
        long inside = 0;
        double insideBits = 0;
        double outside = foreign();
        for (Distribution.Found found : stated) {
            if (codes(found).containsAll(least)) {
                inside += found.times();
                int more = codes(found).size() - least.size();
                insideBits += found.times() * more(more, least.size());
            } else {
                outside += found.times() * any(found);
            }
        }
        Cells fall = new Cells(cells, inside, insideBits, 0, 0, outside);
        return candidate(
                Candidate.Form.BOUNDED,
                new Standard.MustInclude(Marks.sorted(least)),
                Fact.silent(),
                fall.under(list(least.size())));
    }

    private Candidate candidate(Candidate.Form form, Standard standard, Fact<Standard> latitude, Candidate.Cost cost) {
        return Candidate.of(form, standard, latitude, cost, distribution);
    }

    /** A list of so many words. */
    private double list(int size) {
        return CodeLength.oneOf(vocabulary) + CodeLength.whichOf(size, vocabulary);
    }

    /** So many words beside those already named. */
    private double more(int size, int named) {
        return CodeLength.split(size, vocabulary - named);
    }

    private double within(Distribution.Found found, int list) {
        return CodeLength.split(codes(found).size(), list);
    }

    /** A cell of which nothing is known. */
    private double any(Distribution.Found found) {
        return single ? CodeLength.oneOf(vocabulary) : within(found, vocabulary);
    }

    /** A single word that does not stand on a list of so many is one of the others only. */
    private double beyond(Distribution.Found found, int list) {
        return single ? CodeLength.oneOf(vocabulary - list) : any(found);
    }

    private double total() {
        return stated.stream().mapToDouble(found -> found.times() * any(found)).sum() + foreign();
    }

    /** A cell that states something other than words costs as much as the largest list of them. */
    private double foreign() {
        long strange =
                cells - stated.stream().mapToLong(Distribution.Found::times).sum();
        return strange * (double) vocabulary;
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

    private static Set<Code> codes(Distribution.Found found) {
        return found.value() instanceof Value.Choices(Set<Code> codes) ? codes : Set.of();
    }
}
