package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Trail;
import org.diapason.core.recognition.Agreement;

/** Follows the references of what stands around a series: its facilitation, its feedback, its agreements. */
final class OuterReferences {
    private static final String MICRO_CREDENTIAL = "micro-credential";

    private final Trail trail;
    private final InnerReferences.Outward outward;

    OuterReferences(Trail trail, InnerReferences.Outward outward) {
        this.trail = trail;
        this.outward = outward;
    }

    void of(Dossier dossier) {
        trail.enter("facilitation");
        facilitation(dossier.facilitation());
        trail.leave();
        for (Voice voice : dossier.feedback().voices()) {
            trail.enter("feedback", voice.code());
            voice.microCredential().ifStated(code -> outward.follow(Sort.CREDENTIAL, code, MICRO_CREDENTIAL));
            voice.element().ifStated(code -> outward.follow(Sort.ELEMENT, code, "element"));
            trail.leave();
        }
        for (Question question : dossier.feedback().evaluation().questions()) {
            trail.enter("evaluation.questions", question.code());
            outward.follow(Sort.ELEMENT, question.element(), "element");
            trail.leave();
        }
        for (Agreement agreement : dossier.agreements().all()) {
            trail.enter("agreements", agreement.code());
            agreement.given().of().forEach(code -> outward.follow(Sort.CREDENTIAL, code, "given"));
            trail.leave();
        }
    }

    private void facilitation(Facilitation facilitation) {
        for (Facilitator person : facilitation.facilitators()) {
            trail.enter("facilitators", person.code());
            person.holds().forEach(held -> outward.follow(Sort.FACILITATOR_COMPETENCY, held.competency(), "holds"));
            trail.leave();
        }
        for (Cohort cohort : facilitation.cohorts()) {
            trail.enter("cohorts", cohort.code());
            outward.follow(Sort.CREDENTIAL, cohort.microCredential(), MICRO_CREDENTIAL);
            cohort.facilitators().forEach(code -> outward.follow(Sort.FACILITATOR, code, "facilitators"));
            for (CohortSession session : cohort.sessions()) {
                outward.follow(Sort.SESSION, session.session(), "sessions");
                session.facilitators().forEach(code -> outward.follow(Sort.FACILITATOR, code, "sessions"));
            }
            trail.leave();
        }
        List<TrainingAction> actions = facilitation.actions();
        for (int i = 0; i < actions.size(); i++) {
            trail.enter("actions", i);
            outward.follow(Sort.FACILITATOR, actions.get(i).facilitator(), "facilitator");
            outward.follow(Sort.FACILITATOR_COMPETENCY, actions.get(i).competency(), "competency");
            trail.leave();
        }
    }
}
