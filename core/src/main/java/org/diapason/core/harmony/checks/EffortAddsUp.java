package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.harmony.effort.EffortSum;
import org.diapason.core.harmony.effort.Uncounted;
import org.diapason.core.series.MicroCredential;

/** The hours that a micro-credential advertises are those that its activities and live sessions take. */
public final class EffortAddsUp implements Check {

    private static final Code HOURS = Code.of("hours");

    /** What the effort of a micro-credential is estimated from; the estimate is listed when somebody asks. */
    record Effort(MicroCredential microCredential, EffortRates rates) {
        EffortEstimate estimate() {
            return EffortEstimate.of(microCredential, rates);
        }
    }

    /** Advertised hours that lie too far from the computed ones. */
    record DoesNotAddUp(Code microCredential, Effort effort, double tolerance) implements InCredential {

        @Override
        public Place place() {
            return InCredential.at(microCredential).field("hours");
        }

        @Override
        public Text message() {
            EffortEstimate estimate = effort.estimate();
            return Text.both(
                    microCredential + " annonce " + hours(estimate.advertised(), Lang.FR)
                            + "\u00a0; ses activités en prennent " + hours(estimate.computed(), Lang.FR)
                            + " (tolérance\u00a0: " + InWords.percent(tolerance, Lang.FR) + ").",
                    microCredential + " advertises " + hours(estimate.advertised(), Lang.EN)
                            + "; its activities take " + hours(estimate.computed(), Lang.EN) + " (tolerance: "
                            + InWords.percent(tolerance, Lang.EN) + ").");
        }

        @Override
        public Text mend() {
            EffortEstimate estimate = effort.estimate();
            return Text.both(
                    "Annoncez " + hours(estimate.computed(), Lang.FR)
                            + ", changez des activités, ou indiquez leurs heures avec une raison.",
                    "Advertise " + hours(estimate.computed(), Lang.EN)
                            + ", change activities, or state their hours with a reason.");
        }

        private static String hours(Fact<Range> hours, Lang lang) {
            return InWords.hours(hours, lang);
        }
    }

    /** Hours that cannot be held against activities, since some of these cannot be counted. */
    record CannotTell(Code microCredential, Effort effort) implements InCredential {

        @Override
        public Place place() {
            return InCredential.at(microCredential).field("activities");
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            EffortEstimate estimate = effort.estimate();
            List<Code> codes =
                    estimate.uncounted().stream().map(Uncounted::code).toList();
            return Text.both(
                    microCredential + "\u00a0: l'effort est de " + InWords.hours(estimate.computed(), Lang.FR)
                            + "\u00a0; on ne peut pas compter " + InCredential.named(codes, Lang.FR) + ".",
                    microCredential + ": the effort is " + InWords.hours(estimate.computed(), Lang.EN)
                            + "; one cannot count " + InCredential.named(codes, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Indiquez la quantité ou les heures de chaque activité, et la durée des séances.",
                    "State the amount or the hours of every activity, and the length of sessions.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les heures annoncées sont celles que prennent les activités.",
                "The advertised hours are those that the activities take.");
    }

    @Override
    public Text why() {
        return Text.both(
                "On annonce souvent moins d'heures que l'apprenant n'en passera\u00a0; il s'organise d'après ce qu'il lit.",
                "Fewer hours are often advertised than learners will spend; they plan by what they read.");
    }

    @Override
    public Source source() {
        return Source.titled(Text.both(
                "Australasian Journal of Educational Technology 10583, sur l'effort annoncé et l'effort calculé\u00a0; "
                        + "cadre pratique d'eCampusOntario, étape 3.1",
                "Australasian Journal of Educational Technology 10583, on advertised and calculated workload; "
                        + "eCampusOntario practical framework, step 3.1"));
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        EffortPolicy policy = seen.framework().effort();
        EffortRates rates = EffortRates.of(policy);
        EffortSum sum = new EffortSum();
        Gathered unadvertised = new Gathered();
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.delivery().hours() instanceof Fact.Stated<Range>(Range advertised)) {
                sum.of(mc, rates);
                if (isTooFar(advertised, sum, policy.tolerance())) {
                    found.accept(new DoesNotAddUp(mc.code(), new Effort(mc, rates), policy.tolerance()));
                } else if (!sum.isComplete() && !sum.isSilent()) {
                    found.accept(new CannotTell(mc.code(), new Effort(mc, rates)));
                }
            } else {
                unadvertised.add(mc.code());
            }
        }
        if (seen.framework().policy(HOURS).isEmpty()) {
            Unheard.each(
                    unadvertised,
                    HOURS.value(),
                    Text.both("Personne n'a annoncé d'heures", "Nobody has advertised hours"),
                    Text.both(
                            "Indiquez les heures, au besoin comme fourchette.",
                            "State the hours, as a range if need be."),
                    found);
        }
    }

    private static boolean isTooFar(Range advertised, EffortSum sum, double tolerance) {
        return advertised.high() * (1 + tolerance) < sum.typical() - 1e-9
                || advertised.low() * (1 - tolerance) > sum.most() + 1e-9;
    }
}
