package org.diapason.core.facilitation;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * What the facilitators of a micro-credential must be able to do, derived from the way it is delivered (framework,
 * step 4): nobody has to type it in.
 *
 * @param needs the competencies it takes, each with the fact that asks for it
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
     * @param because the fact of the delivery plan that asks for it
     * @param field the field in which that fact is stated
     */
    public record Need(FacilitatorCompetency competency, Text because, String field) {}

    /** What this micro-credential takes. */
    public static FacilitatorNeeds of(Series series, Facilitation facilitation, MicroCredential mc) {
        DeliveryPlan plan = new DeliveryPlan(series, mc);
        List<FacilitatorCompetency> known = FacilitatorCompetencies.of(facilitation);
        List<Need> needs = new ArrayList<>();
        for (Area area : Area.values()) {
            if (plan.asks(area) instanceof Fact.Stated<DeliveryPlan.Asked>(DeliveryPlan.Asked asked)) {
                for (FacilitatorCompetency competency : known) {
                    if (competency.area() == area) {
                        needs.add(new Need(competency, asked.because(), asked.field()));
                    }
                }
            }
        }
        return new FacilitatorNeeds(needs, plan.silent());
    }
}
