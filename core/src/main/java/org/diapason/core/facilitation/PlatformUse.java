package org.diapason.core.facilitation;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** Which features of its learning management system a course uses, one reason each to be at home in them. */
final class PlatformUse {
    private static final Code RUBRIC = Code.of("rubric");
    private static final Code WEIGHT = Code.of("weight");
    private static final Code LIVE_SESSION = Code.of("live-session");

    /** What uses a feature, and the field in which that stands. */
    private record Use(Code by, String field) {}

    private PlatformUse() {}

    static List<FacilitatorNeeds.Reason> of(MicroCredential mc, Code system, double meetings) {
        List<Use> uses = uses(mc, meetings);
        List<FacilitatorNeeds.Reason> reasons = new ArrayList<>();
        for (PlatformFeature feature : PlatformFeature.known()) {
            List<Use> its = uses.stream()
                    .filter(use -> feature.usedBy().contains(use.by()))
                    .toList();
            if (!its.isEmpty()) {
                reasons.add(new FacilitatorNeeds.Reason(
                        words(feature, system), its.getFirst().field()));
            }
        }
        return reasons;
    }

    private static Text words(PlatformFeature feature, Code system) {
        // One of many in a list, each as short as can be.
        Fact<String> name = feature.in(system);
        return Text.both(
                feature.label().show(Lang.FR)
                        + name.map(tool -> " («\u00a0" + tool + "\u00a0»)").orElse(""),
                feature.label().show(Lang.EN)
                        + name.map(tool -> " (“" + tool + "”)").orElse(""));
    }

    private static List<Use> uses(MicroCredential mc, double meetings) {
        List<Use> uses = new ArrayList<>();
        mc.learning().activities().orElse(List.of()).forEach(activity -> uses.add(use(activity)));
        for (Module module : mc.learning().modules().orElse(List.of())) {
            module.activities().orElse(List.of()).forEach(activity -> uses.add(use(activity)));
        }
        for (Assessment assessment : mc.learning().assessments().orElse(List.of())) {
            uses.add(new Use(assessment.method(), "assessments"));
            if (assessment.rubric().orElse(false)) {
                uses.add(new Use(RUBRIC, "assessments"));
            }
            if (assessment.weight().isStated()) {
                uses.add(new Use(WEIGHT, "assessments"));
            }
        }
        boolean online = !mc.delivery().mode().is(mode -> mode.equals(Code.of("in-person")));
        if (meetings >= 1 && online) {
            uses.add(new Use(LIVE_SESSION, mc.delivery().sessions().isStated() ? "sessions" : "session-count"));
        }
        return uses;
    }

    private static Use use(Activity activity) {
        return new Use(activity.kind(), "activities");
    }
}
