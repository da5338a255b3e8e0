package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Slot.Presence;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/**
 * The belief over templates of parts. There are too many to go through: those are weighed whose parts are the ones most
 * used, in the order in which most modules have them. A cell of noise fits any other by an accident of one in millions.
 */
final class PartsBelief {

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int MOST_OPTIONAL = 2;
    private static final int LENGTHS_OF_ANY = 5;

    private final int vocabulary;
    private final List<Value> cells;
    private final List<Double> noises;
    private final List<List<Code>> modules;
    private final Map<Code, Integer> uses = new HashMap<>();

    PartsBelief(int vocabulary, List<Value> cells, List<Double> noises) {
        this.vocabulary = vocabulary;
        this.cells = cells;
        this.noises = noises;
        this.modules =
                cells.stream().flatMap(cell -> Parts.modules(cell).stream()).toList();
        modules.forEach(parts -> parts.forEach(part -> uses.merge(part, 1, Integer::sum)));
    }

    Belief belief() {
        Belief belief = new Belief(cells);
        belief.add(cells.stream().mapToDouble(this::any).sum(), Policy::free);
        List<Code> often = uses.keySet().stream()
                .sorted(Comparator.comparingInt((Code part) -> -uses.getOrDefault(part, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        for (int size = FEWEST; size <= often.size(); size++) {
            List<Code> parts = inOrder(often.subList(0, size));
            for (int optional = 0; optional <= MOST_OPTIONAL; optional++) {
                weigh(belief, parts, new HashSet<>(often.subList(size - optional, size)));
            }
        }
        return belief;
    }

    private void weigh(Belief belief, List<Code> parts, Set<Code> may) {
        ModuleTemplate template = new ModuleTemplate(parts.stream()
                .map(part -> new Slot(part, Fact.silent(), may.contains(part) ? Presence.OPTIONAL : Presence.REQUIRED))
                .toList());
        int size = parts.size();
        double log = -Math.log(MOST - FEWEST + 1.0) - Math.log(Odds.rows(size, vocabulary));
        log -= may.isEmpty() ? 0 : Math.log(MOST_OPTIONAL) + Math.log(Odds.draws(may.size(), size));
        int in = 0;
        double inLog = 0;
        double outLog = 0;
        for (Value cell : cells) {
            if (Parts.modules(cell).stream().allMatch(template::fits)) {
                in++;
                inLog -= Parts.modules(cell).size() * may.size() * Math.log(2);
            } else {
                outLog += any(cell);
            }
        }
        if (in > 0) {
            Policy policy = Policy.of(may.isEmpty() ? Form.UNIFORM : Form.BOUNDED, new Standard.InOrder(template));
            belief.add(log + Belief.chance(noises, in, inLog, cells.size() - in, outLog), () -> policy);
        }
    }

    /** A part comes the earlier, the more of the others most modules have after it. */
    private List<Code> inOrder(List<Code> parts) {
        Map<Code, Integer> before = new HashMap<>();
        for (Code one : parts) {
            for (Code other : parts) {
                before.merge(one, Integer.signum(precedes(one, other)), Integer::sum);
            }
        }
        List<Code> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt((Code part) -> -before.getOrDefault(part, 0)));
        return ordered;
    }

    /** In how many more modules the one part stands before the other than after it. */
    private int precedes(Code one, Code other) {
        int more = 0;
        for (List<Code> each : modules) {
            int at = each.indexOf(one);
            int place = each.indexOf(other);
            more += at < 0 || place < 0 ? 0 : Integer.signum(place - at);
        }
        return more;
    }

    /** The log chance of a cell that follows nothing. */
    private double any(Value cell) {
        return Parts.modules(cell).stream()
                .mapToDouble(parts -> -Math.log(LENGTHS_OF_ANY) - Math.log(Odds.rows(parts.size(), vocabulary)))
                .sum();
    }
}
