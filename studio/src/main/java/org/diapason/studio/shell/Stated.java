package org.diapason.studio.shell;

import java.util.stream.Stream;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.Series;

/**
 * How much of what a step asks for a series states.
 *
 * @param some how many of the step's parts are stated
 * @param all how many parts the step has
 */
record Stated(int some, int all) {

    static Stated of(Dossier dossier, int step) {
        return switch (step) {
            case 1 -> audience(dossier.series());
            case 2 -> approach(dossier.series());
            case 3 -> elements(dossier);
            case 4 -> facilitators(dossier.facilitation());
            case 5 -> feedback(dossier.series(), dossier.feedback());
            case 6 -> tools(dossier.series(), dossier.framework());
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

    private static Stated facilitators(Facilitation facilitation) {
        return count(
                !facilitation.facilitators().isEmpty(), !facilitation.cohorts().isEmpty());
    }

    private static Stated feedback(Series series, Feedback feedback) {
        return count(!feedback.voices().isEmpty(), !series.reviews().isEmpty());
    }

    private static Stated tools(Series series, Framework framework) {
        return count(
                !framework.profiles().isEmpty(),
                framework.process().isStated(),
                !series.packages().isEmpty());
    }

    private static Stated count(Boolean... parts) {
        return new Stated((int) Stream.of(parts).filter(part -> part).count(), parts.length);
    }
}
