package org.diapason.core.facilitation;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * What the facilitators of a micro-credential must be able to do, derived from the way it is delivered (framework,
 * step 4): nobody has to type it in.
 *
 * @param needs the competencies it takes, each with the facts that ask for it
 * @param silent the fields that nobody stated and that could ask for more
 */
public record FacilitatorNeeds(List<Need> needs, List<String> silent) {
    public FacilitatorNeeds {
        needs = List.copyOf(needs);
        silent = List.copyOf(silent);
    }

    /**
     * A competency that is needed.
     *
     * @param competency which one
     * @param reasons the facts that ask for it, the weightiest first, never empty
     */
    public record Need(FacilitatorCompetency competency, List<Reason> reasons) {
        public Need {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A need has a reason: " + competency.code());
            }
        }

        /** The weightiest fact that asks for it. */
        public Text because() {
            return reasons.getFirst().words();
        }

        /** The field in which that fact is stated. */
        public String field() {
            return reasons.getFirst().field();
        }
    }

    /**
     * A decision that asks for a competency.
     *
     * @param words the decision, in a sentence
     * @param field the field in which it is stated
     */
    public record Reason(Text words, String field) {}

    /** What this micro-credential takes. */
    public static FacilitatorNeeds of(Series series, Facilitation facilitation, MicroCredential mc) {
        return of(series, facilitation, mc, List.of());
    }

    /**
     * What this cohort takes: all that its micro-credential does, and its language where that is not the one in which the
     * series was written.
     */
    public static FacilitatorNeeds of(Series series, Facilitation facilitation, MicroCredential mc, Cohort cohort) {
        return of(
                series,
                facilitation,
                mc,
                cohort.language()
                        .flatMap(lang -> lang.base().equals(series.source().base()) ? Fact.silent() : Fact.of(lang))
                        .map(lang -> List.of(new Reason(
                                Text.both(
                                        "La cohorte a lieu " + lang(lang, Lang.FR) + ".",
                                        "The cohort is held in " + lang(lang, Lang.EN) + "."),
                                "language")))
                        .orElse(List.of()));
    }

    private static FacilitatorNeeds of(
            Series series, Facilitation facilitation, MicroCredential mc, List<Reason> language) {
        DeliveryPlan plan = new DeliveryPlan(series, mc);
        List<FacilitatorCompetency> known = FacilitatorCompetencies.of(facilitation);
        List<Need> needs = new ArrayList<>();
        for (Area area : Area.values()) {
            List<Reason> reasons = new ArrayList<>(area == Area.LANGUAGE ? language : List.of());
            reasons.addAll(plan.asks(area));
            for (FacilitatorCompetency competency : known) {
                if (competency.area() == area && !reasons.isEmpty()) {
                    needs.add(new Need(competency, reasons));
                }
            }
        }
        return new FacilitatorNeeds(needs, plan.silent());
    }

    private static String lang(Lang lang, Lang reader) {
        if (lang.base().equals(Lang.FR)) {
            return reader.equals(Lang.FR) ? "en français" : "French";
        }
        if (lang.base().equals(Lang.EN)) {
            return reader.equals(Lang.FR) ? "en anglais" : "English";
        }
        return reader.equals(Lang.FR) ? "dans la langue «\u00a0" + lang + "\u00a0»" : "“" + lang + "”";
    }
}
