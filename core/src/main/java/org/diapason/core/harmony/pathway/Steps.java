package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.pathway.Destination;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.Requirements;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/**
 * The steps of a series by number: its micro-credentials in their order, then its milestones, then its destinations.
 * Of two steps of one code, the first is meant; a code that names no step counts as one that nobody can earn.
 */
final class Steps {

    static final int NONE = -1;

    private final Series series;
    private final List<Code> codes = new ArrayList<>();
    private final List<List<Requirement>> requires = new ArrayList<>();
    private final Map<Code, Integer> numbers;
    private final Requirements requirements;
    private boolean choices;
    private boolean tooMany;

    Steps(Series series) {
        this.series = series;
        for (MicroCredential mc : series.microCredentials()) {
            add(mc.code(), mc.requires().orElse(List.of()));
        }
        for (Milestone milestone : series.milestones()) {
            add(milestone.code(), milestone.requires());
        }
        for (Destination destination : series.pathway().destinations()) {
            add(destination.code(), destination.requires());
        }
        this.numbers = HashMap.newHashMap(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            numbers.putIfAbsent(codes.get(i), i);
        }
        this.requirements = Requirements.of(requires.stream().map(this::groups).toList());
    }

    private void add(Code code, List<Requirement> required) {
        codes.add(code);
        requires.add(required);
    }

    private List<Group> groups(List<Requirement> required) {
        List<Group> groups = new ArrayList<>(required.size());
        for (Requirement requirement : required) {
            groups.add(group(requirement));
        }
        return groups;
    }

    private Group group(Requirement requirement) {
        return requirement.of().size() == 1 && requirement.atLeast() == 1
                ? plain(requirement.of().getFirst())
                : several(requirement);
    }

    private Group plain(Code code) {
        Integer number = numbers.get(code);
        tooMany |= number == null;
        return new Group(1, number == null ? List.of() : List.of(number));
    }

    private Group several(Requirement requirement) {
        Set<Code> distinct = new LinkedHashSet<>(requirement.of());
        List<Integer> members = new ArrayList<>(distinct.size());
        for (Code code : distinct) {
            Integer number = numbers.get(code);
            if (number != null) {
                members.add(number);
            }
        }
        boolean every = requirement.atLeast() == requirement.of().size();
        Group group = new Group(every ? distinct.size() : requirement.atLeast(), members);
        choices |= group.isChoice();
        tooMany |= group.asksTooMany();
        return group;
    }

    Requirements requirements() {
        return requirements;
    }

    /** Whether any requirement leaves a choice. */
    boolean leaveChoices() {
        return choices;
    }

    /** Whether any requirement asks for more steps than it names. */
    boolean askTooMany() {
        return tooMany;
    }

    int size() {
        return codes.size();
    }

    /** How many micro-credentials there are: the steps below this number. */
    int credentials() {
        return series.microCredentials().size();
    }

    boolean isCredential(int step) {
        return step < credentials();
    }

    MicroCredential credential(int step) {
        return series.microCredentials().get(step);
    }

    /** Whether nobody said what a step requires. */
    boolean isUntold(int step) {
        return isCredential(step) && credential(step).requires().isSilent();
    }

    Code code(int step) {
        return codes.get(step);
    }

    List<Code> codes(List<Integer> steps) {
        return steps.stream().map(this::code).toList();
    }

    /** The requirements of a step as the series states them, in the order of its groups. */
    List<Requirement> requires(int step) {
        return requires.get(step);
    }

    int number(Code code) {
        return numbers.getOrDefault(code, NONE);
    }

    /** Where a step stands in the series; a code that names none stands among the micro-credentials. */
    Place place(Code code) {
        int step = number(code);
        int milestones = series.milestones().size();
        String list = step < credentials()
                ? "micro-credentials"
                : step < credentials() + milestones ? "milestones" : "destinations";
        Place around = list.equals("destinations") ? Place.TOP.field("pathway") : Place.TOP;
        return around.field(list).item(code);
    }

    /** The stated order of the micro-credentials, without codes that name none. */
    List<Integer> order() {
        Fact<List<Code>> order = series.pathway().order();
        Set<Integer> steps = new LinkedHashSet<>();
        for (Code code : order.orElse(List.of())) {
            int step = number(code);
            if (step != NONE && isCredential(step)) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }
}
