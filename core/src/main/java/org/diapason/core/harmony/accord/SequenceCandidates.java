package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/**
 * Ways to state what the parts of modules have in common: parts in order, each of which a module must or may have, or
 * nothing. The order is that of the parts' usual places; parts join the template by how many modules have them.
 */
final class SequenceCandidates {

    private static final int MOST_PARTS = 16;

    private final Distribution distribution;
    private final List<Distribution.Found> stated;
    private final Map<Code, Long> uses = new HashMap<>();
    private final Map<Code, Double> places = new HashMap<>();
    private final int vocabulary;

    private SequenceCandidates(Distribution distribution) {
        this.distribution = distribution;
        this.stated = distribution.found().stream()
                .filter(found -> found.value() instanceof Value.Sequences)
                .toList();
        stated.forEach(found -> modules(found).forEach(parts -> count(parts, found.times())));
        this.vocabulary = Math.max(Widths.words(distribution.kind()), uses.size());
    }

    static List<Candidate> of(Distribution distribution) {
        SequenceCandidates sequences = new SequenceCandidates(distribution);
        return sequences.stated.isEmpty() ? List.of() : sequences.candidates();
    }

    private void count(List<Code> parts, long times) {
        for (int at = 0; at < parts.size(); at++) {
            uses.merge(parts.get(at), times, Long::sum);
            places.merge(parts.get(at), times * (at + 0.5) / parts.size(), Double::sum);
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        double free =
                stated.stream().mapToDouble(found -> found.times() * any(found)).sum();
        all.add(Candidate.of(
                Candidate.Form.FREE, new Standard.Free(), Fact.silent(), new Candidate.Cost(0, free, 0), distribution));
        List<Code> often = uses.keySet().stream()
                .sorted(Comparator.comparingLong((Code part) -> uses.getOrDefault(part, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PARTS)
                .toList();
        for (int parts = 1; parts <= often.size(); parts++) {
            for (int required = 0; required <= parts; required++) {
                all.add(inOrder(often.subList(0, required), often.subList(0, parts)));
            }
        }
        return all;
    }

    private Candidate inOrder(List<Code> required, List<Code> parts) {
        ModuleTemplate template = template(required, parts);
        int optional = parts.size() - required.size();
        long inside = 0;
        double insideBits = 0;
        double outside = 0;
        for (Distribution.Found found : stated) {
            if (modules(found).stream().allMatch(module -> fits(module, template))) {
                inside += found.times();
                insideBits += (double) found.times() * modules(found).size() * optional;
            } else {
                outside += found.times() * any(found);
            }
        }
        long cells = stated.stream().mapToLong(Distribution.Found::times).sum();
        double bits = CodeLength.number(parts.size())
                + CodeLength.whichOf(parts.size(), vocabulary)
                + CodeLength.order(parts.size())
                + CodeLength.split(optional, parts.size());
        return Candidate.of(
                optional == 0 ? Candidate.Form.UNIFORM : Candidate.Form.BOUNDED,
                new Standard.InOrder(template),
                Fact.silent(),
                new Cells(cells, inside, insideBits, 0, 0, outside).under(bits),
                distribution);
    }

    /** A module in which a part stands twice says more than which parts it has, and fits no template here. */
    private static boolean fits(List<Code> module, ModuleTemplate template) {
        return template.fits(module) && new HashSet<>(module).size() == module.size();
    }

    private ModuleTemplate template(List<Code> required, List<Code> parts) {
        return new ModuleTemplate(parts.stream()
                .sorted(Comparator.comparingDouble(this::place).thenComparing(Comparator.naturalOrder()))
                .map(part -> new Slot(
                        part, Fact.silent(), required.contains(part) ? Slot.Presence.REQUIRED : Slot.Presence.OPTIONAL))
                .toList());
    }

    private double place(Code part) {
        return places.getOrDefault(part, 0.0) / uses.getOrDefault(part, 1L);
    }

    /** A cell of which nothing is known: for each module how many parts, and which at each place. */
    private double any(Distribution.Found found) {
        double bits = 0;
        for (List<Code> parts : modules(found)) {
            bits += CodeLength.number(parts.size()) + parts.size() * CodeLength.oneOf(vocabulary);
        }
        return bits;
    }

    private static List<List<Code>> modules(Distribution.Found found) {
        return found.value() instanceof Value.Sequences sequences ? sequences.each() : List.of();
    }
}
