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

    private static final Code COACH = Code.of("coach");
    private static final Code ASSESSOR = Code.of("assessor");

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

    /** The fact that asks for an area, and the field in which it stands. */
    record Asked(Text because, String field) {}

    /** What asks for this area, when anything does. */
    Fact<Asked> asks(Area area) {
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
            silent.add("facilitated");
        }
        if (delivery.sessions().isSilent() && delivery.sessionCount().isSilent()) {
            silent.add("sessions");
        }
        if (delivery.platform().isSilent()) {
            silent.add("platform");
        }
        return silent;
    }

    private Fact<Asked> guided() {
        if (delivery.facilitated().orElse(false)) {
            return asked("Le micro-titre est animé.", "The micro-credential is facilitated.", "facilitated");
        }
        return live();
    }

    private Fact<Asked> live() {
        if (meetings < 1) {
            return Fact.silent();
        }
        long number = Math.round(meetings);
        return asked(
                number == 1 ? "Une séance a lieu en direct." : number + " séances ont lieu en direct.",
                number == 1 ? "One session is held live." : number + " sessions are held live.",
                delivery.sessions().isStated() ? "sessions" : "session-count");
    }

    private Fact<Asked> pedagogy() {
        if (someoneIs(COACH)) {
            return asked("Une séance demande un accompagnateur.", "A session asks for a coach.", "sessions");
        }
        if (delivery.facilitatorHours().is(hours -> hours.high() > 0)) {
            return asked(
                    "L'animateur y consacre des heures chaque semaine.",
                    "The facilitator spends hours on it every week.",
                    "facilitator-hours");
        }
        return delivery.facilitated().orElse(false) ? guided() : Fact.silent();
    }

    private Fact<Asked> platform() {
        if (guided().isSilent() || delivery.platform().isSilent()) {
            return Fact.silent();
        }
        Code platform = delivery.platform().get();
        return asked(
                "Le micro-titre est offert dans " + platform + ".",
                "The micro-credential is offered in " + platform + ".",
                "platform");
    }

    private Fact<Asked> assessment() {
        if (someoneIs(ASSESSOR)) {
            return asked("Une séance demande un évaluateur.", "A session asks for an assessor.", "sessions");
        }
        if (guided().isSilent()) {
            return Fact.silent();
        }
        for (Assessment assessment : mc.learning().assessments().orElse(List.of())) {
            if (!WITHOUT_FACILITATOR.contains(assessment.method())) {
                return asked(
                        "Quelqu'un doit évaluer « " + title(assessment, Lang.FR) + " ».",
                        "Somebody must assess “" + title(assessment, Lang.EN) + "”.",
                        "assessments");
            }
        }
        return Fact.silent();
    }

    private Fact<Asked> accessibility() {
        if (guided().isSilent()) {
            return Fact.silent();
        }
        for (Audience audience : series.audiences()) {
            if (mc.audiences().contains(audience.code()) && audience.access().isStated()) {
                return asked(
                        "Des obstacles sont connus pour « " + audience.name().show(Lang.FR) + " ».",
                        "Barriers are known for “" + audience.name().show(Lang.EN) + "”.",
                        "audiences");
            }
        }
        return anyDeclared()
                ? asked(
                        "Des activités déclarent leur accessibilité.",
                        "Activities declare their accessibility.",
                        "activities")
                : Fact.silent();
    }

    private Fact<Asked> language() {
        if (guided().isSilent() || !delivery.languages().is(languages -> languages.size() > 1)) {
            return Fact.silent();
        }
        return asked(
                "Le micro-titre est offert en plusieurs langues.",
                "The micro-credential is offered in several languages.",
                "delivery-languages");
    }

    private boolean someoneIs(Code role) {
        for (LiveSession session : delivery.sessions().orElse(List.of())) {
            if (session.facilitator().is(role::equals)) {
                return true;
            }
        }
        return false;
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

    private static Fact<Asked> asked(String french, String english, String field) {
        return Fact.of(new Asked(Text.both(french, english), field));
    }
}
