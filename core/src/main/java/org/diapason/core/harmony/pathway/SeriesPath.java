package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.graph.ChoicePath;
import org.diapason.core.pathway.graph.CriticalSpan;
import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.Feasibility;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Reach;
import org.diapason.core.pathway.graph.Sweep;
import org.diapason.core.series.Delivery;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.jspecify.annotations.Nullable;

/** The way through one series: what follows from its prerequisites, worked out when it is first asked for. */
public final class SeriesPath {

    private static final Feasibility NOTHING_BLOCKED = new Feasibility(List.of(), List.of());

    private final Series series;
    private final Steps steps;
    private @Nullable PathwayGraph options;
    private @Nullable PathwayGraph strict;
    private @Nullable Sweep sweep;
    private @Nullable PathwayGraph credentials;
    private @Nullable Sweep credentialSweep;
    private @Nullable Feasibility feasibility;

    private SeriesPath(Series series) {
        this.series = series;
        this.steps = new Steps(series);
    }

    /** The way through this series. */
    public static SeriesPath of(Series series) {
        return new SeriesPath(series);
    }

    /** The series itself. */
    public Series series() {
        return series;
    }

    Steps steps() {
        return steps;
    }

    /** Every option of every requirement as an edge. */
    PathwayGraph options() {
        PathwayGraph made = options;
        if (made == null) {
            made = steps.requirements().graph();
            options = made;
        }
        return made;
    }

    /** Only the prerequisites that no choice avoids. */
    PathwayGraph strict() {
        PathwayGraph made = strict;
        if (made == null) {
            made = steps.leaveChoices() ? steps.requirements().strictGraph() : options();
            strict = made;
        }
        return made;
    }

    Feasibility feasibility() {
        Feasibility made = feasibility;
        if (made == null) {
            made = isPlain() ? NOTHING_BLOCKED : Feasibility.of(steps.requirements());
            feasibility = made;
        }
        return made;
    }

    /** Without circles and without requirements beyond what there is, every step can be completed. */
    private boolean isPlain() {
        return sweep().isAcyclic() && !steps.askTooMany();
    }

    /** The prerequisites between micro-credentials alone, and those that a stated order adds. */
    PathwayGraph credentials(List<Integer> order) {
        if (!order.isEmpty()) {
            return CredentialGraph.of(steps, strict(), order);
        }
        PathwayGraph made = credentials;
        if (made == null) {
            made = CredentialGraph.of(steps, strict(), order);
            credentials = made;
        }
        return made;
    }

    /** The sweep of the strict graph. */
    Sweep strictSweep() {
        return steps.leaveChoices() ? Sweep.of(strict()) : sweep();
    }

    private Sweep sweep() {
        Sweep made = sweep;
        if (made == null) {
            made = Sweep.of(options(), durations(Delivery::hours), durations(Delivery::weeks));
            sweep = made;
        }
        return made;
    }

    private Sweep credentialSweep() {
        Sweep made = credentialSweep;
        if (made == null) {
            made = Sweep.of(CredentialGraph.of(steps, options(), List.of()));
            credentialSweep = made;
        }
        return made;
    }

    /** The circles in which steps wait for each other, each by name; a step that requires itself is one of its own. */
    public List<List<Code>> cycles() {
        return sweep().isAcyclic()
                ? List.of()
                : feasibility().circles().stream()
                        .map(circle -> steps.codes(circle.nodes()))
                        .toList();
    }

    /** The way that takes most hours; silent when no micro-credential states its own. */
    public Fact<CriticalWay> hours() {
        return critical(steps.leaveChoices() ? chosen(Delivery::hours) : sweep().hours());
    }

    /** The way that takes most weeks; silent when no micro-credential states its own. */
    public Fact<CriticalWay> weeks() {
        return critical(steps.leaveChoices() ? chosen(Delivery::weeks) : sweep().weeks());
    }

    private CriticalSpan chosen(Measured measured) {
        return ChoicePath.of(steps.requirements(), durations(measured)).toAll();
    }

    private Fact<CriticalWay> critical(CriticalSpan span) {
        return CriticalWay.of(span, steps);
    }

    /** How many micro-credentials can be taken side by side at most, level by level. */
    public int width() {
        return credentialSweep().width();
    }

    /** The micro-credentials by the number of steps that must come before them; those on or behind a circle are left out. */
    public List<List<Code>> levels() {
        List<List<Code>> levels = new ArrayList<>();
        for (int level = 0; level < credentialSweep().levels(); level++) {
            levels.add(codes(credentialSweep().nodesAt(level)));
        }
        return levels;
    }

    /** The micro-credentials that require nothing. */
    public List<Code> entries() {
        return Arrays.stream(Reach.entries(options()))
                .filter(steps::isCredential)
                .mapToObj(steps::code)
                .toList();
    }

    /** The steps that no other step counts: where the pathway ends. */
    public List<Code> exits() {
        return codes(Reach.exits(options()));
    }

    /** The micro-credentials after which there is no way on and nothing stated to leave with. */
    public List<Code> deadEnds() {
        return Ends.of(this).dead();
    }

    /** The steps that nobody can ever complete, and why. */
    public List<Unreachable> unreachable() {
        return Unreachable.of(this);
    }

    /** What in the prerequisites does not fit the approach that the series states. */
    public List<Breach> breaches() {
        return series.pathway().approach() instanceof Fact.Stated<Approach>(Approach approach)
                ? ApproachRules.breaches(this, approach)
                : List.of(new Breach.ApproachUntold());
    }

    /** The competencies that are counted on in silence. */
    public List<Assumption> assumptions() {
        return Assumptions.of(this, series.pathway().approach());
    }

    /** The prerequisites that go without saying. */
    public List<SaidTwice> redundant() {
        return SaidTwice.of(this);
    }

    /** The outcomes of milestones that their members do not reach for sure. */
    public List<Uncovered> uncovered() {
        return Uncovered.of(this);
    }

    /** The advertised hours of each milestone beside those of its members. */
    public List<MilestoneHours> milestoneHours() {
        return MilestoneHours.of(this);
    }

    /** The offerings beside the prerequisites. */
    public Timetable timetable() {
        return Timetable.of(this);
    }

    /** Where a step stands in the series. */
    public Place place(Code step) {
        return steps.place(step);
    }

    /** Whether a step is stated to require anything. */
    public boolean requiresAnything(Code step) {
        int number = steps.number(step);
        return number != Steps.NONE && !steps.requires(number).isEmpty();
    }

    private List<Code> codes(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(steps::code).toList();
    }

    @FunctionalInterface
    private interface Measured {
        Fact<Range> of(Delivery delivery);
    }

    /** Milestones and destinations take no time of their own. */
    private Durations durations(Measured measured) {
        double[] low = new double[steps.size()];
        double[] high = new double[steps.size()];
        int step = 0;
        for (MicroCredential mc : series.microCredentials()) {
            boolean told = measured.of(mc.delivery()) instanceof Fact.Stated<Range>;
            Range range = measured.of(mc.delivery()).orElse(Range.exactly(0));
            low[step] = told ? range.low() : Double.NaN;
            high[step] = told && range.isBounded() ? range.high() : Double.NaN;
            step++;
        }
        return Durations.of(low, high);
    }
}
