package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/**
 * What a policy says of the cells at hand and no more: the narrowest policy of its kind that explains the cells that it
 * explains. A latitude that no cell uses is none; a list loses the words that nobody states; bounds move in to the
 * outermost amounts; what all share joins a common least; a part that every module has is required. A free element asks
 * nothing and stays free, so that to ask nothing never stands for a framework that asks something.
 */
final class Exhibited {

    private Exhibited() {}

    /**
     * Whether a proposal says what the truth says of these cells: it is the truth, or both come down to the same, with
     * the same exceptions, and the proposal claims nothing beyond the cells. Without the last a proposal of all
     * there is would come down to whatever is found, and would be right without having chosen.
     */
    static boolean saysTheSame(Policy proposal, Policy truth, List<Value> cells) {
        Policy written = inOneWay(proposal);
        if (written.equals(inOneWay(truth)) && sameExceptions(proposal, truth, cells)) {
            return true;
        }
        return written.equals(of(proposal, cells))
                && written.equals(of(truth, cells))
                && sameExceptions(proposal, truth, cells);
    }

    private static boolean sameExceptions(Policy one, Policy other, List<Value> cells) {
        return cells.stream().allMatch(cell -> one.explains(cell) == other.explains(cell));
    }

    /** What is seen of a policy in these cells, parts in the order of their codes; itself where it explains none. */
    static Policy of(Policy policy, Collection<Value> cells) {
        Set<Value> explained = distinct(cells, policy::explains);
        if (explained.isEmpty() || policy.form() == Form.FREE) {
            return inOneWay(policy);
        }
        Set<Value> kept = distinct(explained, policy::fits);
        Standard all = narrowest(policy.standard(), explained);
        if (explained.size() == 1) {
            return Policy.of(isUniform(all) ? Form.UNIFORM : Form.BOUNDED, all);
        }
        if (policy.form() == Form.UNIFORM_WITH_LATITUDE && !kept.isEmpty() && kept.size() < explained.size()) {
            Standard own = narrowest(policy.standard(), kept);
            return new Policy(Form.UNIFORM_WITH_LATITUDE, own, Fact.of(all));
        }
        return Policy.of(all instanceof Standard.InOrder && isUniform(all) ? Form.UNIFORM : Form.BOUNDED, all);
    }

    private static Set<Value> distinct(Collection<Value> cells, Predicate<Value> which) {
        Set<Value> distinct = new LinkedHashSet<>();
        cells.stream().filter(which).forEach(distinct::add);
        return distinct;
    }

    /** One value is one for all; modules of one micro-credential can still differ among themselves. */
    private static boolean isUniform(Standard standard) {
        return !(standard instanceof Standard.InOrder(ModuleTemplate template))
                || template.slots().stream().allMatch(slot -> slot.presence() == Slot.Presence.REQUIRED);
    }

    private static Standard narrowest(Standard standard, Set<Value> cells) {
        return switch (standard) {
            case Standard.InRange ignored -> hull(cells);
            case Standard.OneOf ignored -> new Standard.OneOf(union(cells));
            case Standard.MustInclude ignored -> new Standard.MustInclude(shared(cells));
            case Standard.InOrder(ModuleTemplate template) -> used(template, cells);
            default -> standard;
        };
    }

    private static Standard hull(Set<Value> cells) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Value cell : cells) {
            if (cell instanceof Value.Amount(Range range)) {
                low = Math.min(low, range.low());
                high = Math.max(high, range.high());
            }
        }
        return new Standard.InRange(Range.of(low, high));
    }

    private static Set<Code> union(Set<Value> cells) {
        Set<Code> all = new HashSet<>();
        cells.forEach(cell -> all.addAll(codes(cell)));
        return all;
    }

    private static Set<Code> shared(Set<Value> cells) {
        Set<Code> all = union(cells);
        cells.forEach(cell -> all.retainAll(codes(cell)));
        return all;
    }

    private static Standard used(ModuleTemplate template, Set<Value> cells) {
        List<List<Code>> modules = new ArrayList<>();
        for (Value cell : cells) {
            if (cell instanceof Value.Sequences(List<List<Code>> each)) {
                modules.addAll(each);
            }
        }
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : template.slots()) {
            long with = modules.stream()
                    .filter(parts -> parts.contains(slot.code()))
                    .count();
            if (with > 0) {
                boolean all = with == modules.size();
                slots.add(new Slot(slot.code(), Fact.silent(), all ? Slot.Presence.REQUIRED : Slot.Presence.OPTIONAL));
            }
        }
        return inOneWay(new Standard.InOrder(new ModuleTemplate(slots)));
    }

    /** Two parts that no module has together stand in no order: the cells, not the template, tell whether it matters. */
    private static Standard inOneWay(Standard standard) {
        return standard instanceof Standard.InOrder(ModuleTemplate template)
                ? new Standard.InOrder(new ModuleTemplate(template.slots().stream()
                        .sorted(Comparator.comparing(Slot::code))
                        .toList()))
                : standard;
    }

    private static Policy inOneWay(Policy policy) {
        return new Policy(policy.form(), inOneWay(policy.standard()), policy.latitude());
    }

    private static Set<Code> codes(Value value) {
        return value instanceof Value.Choices(Set<Code> codes) ? codes : Set.of();
    }
}
