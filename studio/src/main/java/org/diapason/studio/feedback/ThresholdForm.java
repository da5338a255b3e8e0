package org.diapason.studio.feedback;

import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.shelf.Change;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Of how many people at least anything is told, for the rounds that open from now on. */
record ThresholdForm(Studio studio) {

    private static final Text SAID = Text.both(
            "Le seuil est noté\u00a0; il vaut pour les rondes à venir.",
            "The threshold is noted; it holds for the rounds to come.");
    private static final Text WRONG = Text.both(
            "Écrivez un nombre de " + Evaluation.LEAST_THRESHOLD + " à 999.",
            "Write a number from " + Evaluation.LEAST_THRESHOLD + " to 999.");

    Answer save(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        String typed = visit.field("threshold");
        int threshold = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        String back = opened.get().path("feedback/rounds");
        if (threshold < Evaluation.LEAST_THRESHOLD) {
            return Answer.seeOther(back, WRONG);
        }
        studio.series().update(opened.get().id(), visit.act("threshold-set", SAID), kept -> {
            Feedback before = kept.content().feedback();
            Evaluation evaluation =
                    new Evaluation(threshold, before.evaluation().questions());
            return new Change.To<>(kept.content().hearing(new Feedback(before.voices(), evaluation)));
        });
        return Answer.seeOther(back, SAID);
    }
}
