package org.diapason.core.facilitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.FacilitatorNeeds.Reason;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Delivery;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** Reads from the way a micro-credential is delivered which areas a facilitator must be at home in, and why. */
final class DeliveryPlan {
    /** Methods that mark themselves, or that learners mark: no facilitator has to. */
    private static final Set<Code> WITHOUT_FACILITATOR =
            Set.of(Code.of("quiz"), Code.of("self-assessment"), Code.of("peer-review"), Code.of("peer-assessment"));

    private static final String SESSIONS = "sessions";
    private static final String FACILITATED = "facilitated";
    private static final String ASSESSMENTS = "assessments";

    private final Series series;
    private final MicroCredential mc;
    private final Delivery delivery;
    private final double meetings;

    DeliveryPlan(Series series, MicroCredential mc) {
        this.series = series;
        this.mc = mc;
        this.delivery = mc.delivery();
        this.meetings = delivery.sessions()
                .map(sessions -> (double) sessions.size())
                .or(delivery.sessionCount().map(Range::low))
                .orElse(0.0);
    }

    /** What asks for this area, the weightiest first; nothing where nothing does. */
    List<Reason> asks(Area area) {
        return switch (area) {
            case SUBJECT -> guided();
            case PEDAGOGY -> pedagogy();
            case PLATFORM -> platform();
            case LIVE -> live();
            case ASSESSMENT -> assessment();
            case ACCESSIBILITY -> accessibility();
            case LANGUAGE -> language();
        };
    }

    /** The fields that nobody stated and that could ask for more. */
    List<String> silent() {
        List<String> silent = new ArrayList<>();
        if (delivery.facilitated().isSilent()) {
            silent.add(FACILITATED);
        }
        if (delivery.sessions().isSilent() && delivery.sessionCount().isSilent()) {
            silent.add(SESSIONS);
        }
        if (delivery.platform().isSilent()) {
            silent.add("platform");
        }
        return silent;
    }

    private List<Reason> guided() {
        return delivery.facilitated().orElse(false) ? List.of(facilitated()) : meeting();
    }

    private static Reason facilitated() {
        return reason("Le micro-titre est animé.", "The micro-credential is facilitated.", FACILITATED);
    }

    private List<Reason> meeting() {
        if (meetings < 1) {
            return List.of();
        }
        long number = Math.round(meetings);
        return List.of(reason(
                number == 1 ? "Une séance a lieu en direct." : number + " séances ont lieu en direct.",
                number == 1 ? "One session is held live." : number + " sessions are held live.",
                delivery.sessions().isStated() ? SESSIONS : "session-count"));
    }

    private List<Reason> live() {
        List<Reason> reasons = new ArrayList<>(meeting());
        if (isPlayed("host")) {
            reasons.add(reason(
                    "Une séance demande un hôte, qui tient la salle et le temps.",
                    "A session asks for a host, who keeps the room and the time.",
                    SESSIONS));
        }
        return reasons;
    }

    private List<Reason> pedagogy() {
        List<Reason> reasons = new ArrayList<>();
        if (isPlayed("coach")) {
            reasons.add(reason("Une séance demande un accompagnateur.", "A session asks for a coach.", SESSIONS));
        }
        if (delivery.facilitatorHours().is(hours -> hours.high() > 0)) {
            reasons.add(reason(
                    "L'animateur y consacre des heures chaque semaine.",
                    "The facilitator spends hours on it every week.",
                    "facilitator-hours"));
        }
        if (reasons.isEmpty() && delivery.facilitated().orElse(false)) {
            reasons.add(facilitated());
        }
        return reasons;
    }

    private List<Reason> platform() {
        if (guided().isEmpty() || delivery.platform().isSilent()) {
            return List.of();
        }
        Code platform = delivery.platform().get();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(
                "Le micro-titre est offert dans " + PlatformFeature.system(platform) + ".",
                "The micro-credential is offered in " + PlatformFeature.system(platform) + ".",
                "platform"));
        reasons.addAll(PlatformUse.of(mc, platform, meetings));
        return reasons;
    }

    private List<Reason> assessment() {
        List<Reason> reasons = new ArrayList<>();
        if (isPlayed("assessor")) {
            reasons.add(reason("Une séance demande un évaluateur.", "A session asks for an assessor.", SESSIONS));
        }
        if (guided().isEmpty()) {
            return reasons;
        }
        for (Assessment assessment : mc.learning().assessments().orElse(List.of())) {
            if (!WITHOUT_FACILITATOR.contains(assessment.method())) {
                reasons.add(reason(
                        "Quelqu'un doit évaluer «\u00a0" + title(assessment, Lang.FR) + "\u00a0».",
                        "Somebody must assess “" + title(assessment, Lang.EN) + "”.",
                        ASSESSMENTS));
                if (assessment.summative().orElse(false)) {
                    reasons.add(reason(
                            "«\u00a0" + title(assessment, Lang.FR)
                                    + "\u00a0» décide de la reconnaissance\u00a0: les évaluateurs s'accordent d'abord.",
                            "“" + title(assessment, Lang.EN)
                                    + "” decides about the credential: its assessors agree first.",
                            ASSESSMENTS));
                }
            }
        }
        return reasons;
    }

    private List<Reason> accessibility() {
        if (guided().isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (Audience audience : series.audiences()) {
            if (mc.audiences().contains(audience.code()) && audience.access().isStated()) {
                reasons.add(reason(
                        "Des obstacles sont connus pour «\u00a0"
                                + audience.name().show(Lang.FR) + "\u00a0».",
                        "Barriers are known for “" + audience.name().show(Lang.EN) + "”.",
                        "audiences"));
            }
        }
        if (anyDeclared()) {
            reasons.add(reason(
                    "Des activités déclarent leur accessibilité.",
                    "Activities declare their accessibility.",
                    "activities"));
        }
        return reasons;
    }

    private List<Reason> language() {
        if (guided().isEmpty() || !delivery.languages().is(languages -> languages.size() > 1)) {
            return List.of();
        }
        return List.of(reason(
                "Le micro-titre est offert en plusieurs langues.",
                "The micro-credential is offered in several languages.",
                "delivery-languages"));
    }

    private boolean isPlayed(String role) {
        return delivery.sessions().orElse(List.of()).stream()
                .map(LiveSession::facilitator)
                .anyMatch(played -> played.is(Code.of(role)::equals));
    }

    private boolean anyDeclared() {
        return declared(mc.learning().activities())
                || mc.learning().modules().orElse(List.of()).stream()
                        .map(Module::activities)
                        .anyMatch(DeliveryPlan::declared);
    }

    private static boolean declared(Fact<List<Activity>> activities) {
        return activities.is(list ->
                list.stream().anyMatch(activity -> activity.accessibility().is(means -> !means.isEmpty())));
    }

    private static String title(Assessment assessment, Lang lang) {
        return assessment
                .title()
                .map(title -> title.show(lang))
                .orElse(assessment.code().value());
    }

    private static Reason reason(String french, String english, String field) {
        return new Reason(Text.both(french, english), field);
    }
}
