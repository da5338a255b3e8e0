package org.diapason.core.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;

/**
 * The workshops of one series (ateliers), in the order in which they were opened.
 *
 * @param all all of them
 */
public record Workshops(List<Workshop> all) {

    /** None yet. */
    public static final Workshops NONE = new Workshops(List.of());

    public Workshops {
        all = all.stream()
                .sorted(Comparator.comparing(Workshop::begun).thenComparing(Workshop::code))
                .toList();
    }

    /** The workshop of this code, when there is one. */
    public Optional<Workshop> find(Code code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The workshop on this element that is not decided yet, when there is one. */
    public Optional<Workshop> openOn(Code element) {
        return all.stream()
                .filter(each -> each.element().equals(element) && !each.isDecided())
                .findFirst();
    }

    /** These and one more, unless one is open on its element already. */
    public Workshops with(Workshop one) {
        if (openOn(one.element()).isPresent()) {
            return this;
        }
        List<Workshop> more = new ArrayList<>(all);
        more.add(one);
        return new Workshops(more);
    }

    /** The same, where the workshop of this code is another. */
    public Workshops change(Code code, UnaryOperator<Workshop> how) {
        return new Workshops(all.stream()
                .map(each -> each.code().equals(code) ? how.apply(each) : each)
                .toList());
    }
}
