package org.diapason.formats.acceptance;

import static org.diapason.core.base.Text.both;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.effort.Contribution;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.series.MicroCredential;

/**
 * How much of the effort of a course is spent doing, and not reading or watching, from the least that may be to the most.
 *
 * @param least the least share, from 0 to 1
 * @param most the greatest share
 */
record PracticeShare(double least, double most) {

    private static final Set<String> TAKEN_IN = Set.of("reading", "video", "podcast");

    /** The share in this course; from 0 to 1 where something could not be counted on both sides. */
    static PracticeShare of(MicroCredential contents, EffortEstimate estimate) {
        double[] done = new double[2];
        double[] taken = new double[2];
        for (Contribution each : estimate.contributions()) {
            double[] side = TAKEN_IN.contains(each.kind().value()) ? taken : done;
            side[0] += each.typical();
            side[1] += each.most();
        }
        Set<String> open =
                estimate.uncounted().stream().map(each -> each.code().value()).collect(Collectors.toSet());
        Measures.activities(contents)
                .ifStated(all -> all.stream()
                        .filter(activity -> open.remove(activity.code().value()))
                        .forEach(activity -> (TAKEN_IN.contains(activity.kind().value()) ? taken : done)[1] =
                                Double.POSITIVE_INFINITY));
        if (!open.isEmpty()) {
            done[1] = Double.POSITIVE_INFINITY;
            taken[1] = Double.POSITIVE_INFINITY;
        }
        return new PracticeShare(share(done[0], taken[1]), done[1] == 0 ? 0 : 1 - share(taken[0], done[1]));
    }

    private static double share(double part, double rest) {
        return Double.isInfinite(rest) || part + rest == 0 ? 0 : part / (part + rest);
    }

    /** The share in words, to help whoever judges. */
    Text inWords() {
        if (least == 0 && most == 1) {
            return both(
                    "trop de durées manquent pour dire ce que prend la pratique",
                    "too many lengths are missing to say what practice takes");
        }
        Function<Lang, String> range = lang ->
                InWords.percent(least, lang) + (lang.equals(Lang.FR) ? " à " : " to ") + InWords.percent(most, lang);
        return both(
                "faire prend de " + range.apply(Lang.FR) + " de l'effort calculé",
                "doing takes " + range.apply(Lang.EN) + " of the computed effort");
    }
}
