package org.diapason.bench.accord;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Fit;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate;

/** What a framework asks of one element, be it known beforehand or found again. */
record Policy(Candidate.Form form, Standard standard, Fact<Standard> latitude) {

    static Policy of(Candidate candidate) {
        return new Policy(candidate.form(), candidate.standard(), candidate.latitude());
    }

    static Policy free() {
        return new Policy(Candidate.Form.FREE, new Standard.Free(), Fact.silent());
    }

    static Policy of(Candidate.Form form, Standard standard) {
        return new Policy(form, standard, Fact.silent());
    }

    boolean fits(Value value) {
        return standard.judge(value) == Fit.FITS;
    }

    boolean explains(Value value) {
        return fits(value) || latitude.is(room -> room.judge(value) == Fit.FITS);
    }

    /** The form that can be seen in these cells: a range of which only one value is used is no range to anybody. */
    Candidate.Form visible(Collection<Value> cells) {
        Set<Value> different = new HashSet<>(cells);
        if (different.size() <= 1) {
            return Candidate.Form.UNIFORM;
        }
        return switch (form) {
            case FREE -> Candidate.Form.FREE;
            case UNIFORM -> Candidate.Form.UNIFORM;
            case BOUNDED ->
                standard instanceof Standard.InOrder && !anyOptional(cells)
                        ? Candidate.Form.UNIFORM
                        : Candidate.Form.BOUNDED;
            case UNIFORM_WITH_LATITUDE -> {
                boolean kept = different.stream().anyMatch(this::fits);
                yield kept ? Candidate.Form.UNIFORM_WITH_LATITUDE : Candidate.Form.BOUNDED;
            }
        };
    }

    private boolean anyOptional(Collection<Value> cells) {
        List<Set<Code>> modules = cells.stream()
                .flatMap(cell -> cell instanceof Value.Sequences(List<List<Code>> each) ? each.stream() : null)
                .<Set<Code>>map(HashSet::new)
                .toList();
        return standard instanceof Standard.InOrder(var template)
                && template.slots().stream()
                        .filter(slot -> slot.presence() == Slot.Presence.OPTIONAL)
                        .mapToLong(slot -> modules.stream()
                                .filter(parts -> parts.contains(slot.code()))
                                .count())
                        .anyMatch(with -> with > 0 && with < modules.size());
    }

    /**
     * Whether this has the form of the truth as far as the cells that follow it can show, and the same word on each of
     * them; what it says of the other cells is not looked at, as {@link Exhibited#saysTheSame} does.
     */
    boolean isAsGoodAs(Policy truth, List<Value> clean) {
        return visible(clean) == truth.visible(clean)
                && clean.stream().allMatch(cell -> explains(cell))
                && (truth.form() != Candidate.Form.UNIFORM_WITH_LATITUDE
                        || truth.visible(clean) != Candidate.Form.UNIFORM_WITH_LATITUDE
                        || clean.stream().allMatch(cell -> fits(cell) == truth.fits(cell)));
    }
}
