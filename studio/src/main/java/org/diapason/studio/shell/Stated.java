package org.diapason.studio.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.series.Standing;

/**
 * How much of what a step asks for a series states.
 *
 * @param some how many of the step's parts are stated
 * @param all how many parts the step has
 */
record Stated(int some, int all) {

    static Stated of(Case seen, Traces traces, int step) {
        Dossier dossier = seen.dossier();
        return switch (step) {
            case 1 -> audience(dossier.series());
            case 2 -> approach(dossier.series());
            case 3 -> elements(dossier);
            case 4 -> facilitators(dossier.series(), dossier.facilitation(), seen.today());
            case 5 -> feedback(dossier.series(), dossier.feedback(), traces, seen.today());
            case 6 -> tools(dossier.series(), dossier.framework(), traces);
            default -> throw new IllegalArgumentException("The framework has six steps, not " + step);
        };
    }

    /** Done when all is stated and nothing waits to be mended. */
    Rail.State state(int open) {
        if (some == 0) {
            return Rail.State.NOT_STARTED;
        }
        return some == all && open == 0 ? Rail.State.DONE : Rail.State.IN_PROGRESS;
    }

    private static Stated audience(Series series) {
        return count(
                !series.audiences().isEmpty(),
                series.domain().isStated(),
                !series.goals().isEmpty(),
                !series.topics().isEmpty());
    }

    private static Stated approach(Series series) {
        return count(
                series.pathway().approach().isStated(),
                series.pathway().reason().isStated(),
                !series.microCredentials().isEmpty());
    }

    private static Stated elements(Dossier dossier) {
        Framework framework = dossier.framework();
        return count(
                !framework.elements().isEmpty(),
                framework.published().isStated(),
                dossier.series().microCredentials().stream()
                        .anyMatch(each -> each.learning().outcomes().is(list -> !list.isEmpty())));
    }

    /** All of it once nobody has to be made ready any more for a cohort that comes. */
    private static Stated facilitators(Series series, Facilitation facilitation, LocalDate today) {
        List<Cohort> cohorts = facilitation.cohorts();
        return count(
                !facilitation.facilitators().isEmpty()
                        || !facilitation.actions().isEmpty(),
                !cohorts.isEmpty(),
                !cohorts.isEmpty()
                        && cohorts.stream()
                                .allMatch(cohort -> Readiness.of(series, facilitation, cohort, today)
                                        .is(known -> known.over() || known.light() == Readiness.Light.READY)));
    }

    /** All of it once everything that was said is decided, and a day is set to look again. */
    private static Stated feedback(Series series, Feedback feedback, Traces traces, LocalDate today) {
        boolean heard = !feedback.voices().isEmpty();
        return count(
                heard || traces.asked() || !series.reviews().isEmpty(),
                heard && feedback.open().isEmpty(),
                heard && isLookedAtAgain(series, today));
    }

    private static boolean isLookedAtAgain(Series series, LocalDate today) {
        List<MicroCredential> all = series.microCredentials();
        return isAhead(series.standing(), today)
                || !all.isEmpty() && all.stream().allMatch(each -> isAhead(each.standing(), today));
    }

    private static boolean isAhead(Standing standing, LocalDate today) {
        return standing.reviewOn().is(day -> !day.isBefore(today));
    }

    /** All of it once files are made, none before the series changed last. */
    private static Stated tools(Series series, Framework framework, Traces traces) {
        return traces.made()
                ? count(true, !traces.aged())
                : count(
                        !framework.profiles().isEmpty(),
                        framework.process().isStated(),
                        !series.packages().isEmpty(),
                        false);
    }

    private static Stated count(Boolean... parts) {
        return new Stated((int) Stream.of(parts).filter(part -> part).count(), parts.length);
    }
}
