package org.diapason.studio.facilitation;

import java.util.List;
import java.util.stream.IntStream;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.harmony.effort.LoadGap;
import org.diapason.formats.html.Say;
import org.diapason.studio.credentials.EditorPart;
import org.diapason.studio.shell.Opened;

/** What to state so that the hours of facilitators are known, and where. */
record LoadGaps(Opened opened, Say say) {

    List<LoadView.Gap> of(List<LoadGap> gaps) {
        return gaps.stream()
                .map(gap -> new LoadView.Gap(gap.cohort() + say.in(" : ", ": ") + words(gap), path(gap)))
                .distinct()
                .toList();
    }

    private String words(LoadGap gap) {
        return switch (gap.what()) {
            case LEARNERS -> say.in("le nombre de personnes apprenantes", "the number of learners");
            case WEEKS -> say.in("sur combien de semaines le micro-titre s'étend", "over how many weeks it runs");
            case SESSIONS ->
                say.in("s'il y a des séances en direct, et lesquelles", "whether there are live sessions, and which");
            case DAY -> say.in("le jour de la séance ", "the day of session ") + gap.about();
            case LENGTH -> say.in("la durée de la séance ", "how long session ") + gap.about() + say.in("", " lasts");
            case ASSESSMENTS -> say.in("comment l'apprentissage est évalué", "how learning is assessed");
            case ACTIVITIES -> say.in("les activités, dont les discussions", "the activities, discussions among them");
            case RATE ->
                say.in("un taux de correction pour la méthode ", "a rate of marking for the method ") + method(gap);
        };
    }

    private String method(LoadGap gap) {
        return AssessmentMethods.find(gap.about())
                .map(method -> say.text(method.label()).words())
                .orElse(gap.about().value());
    }

    private String path(LoadGap gap) {
        List<Cohort> cohorts = opened.dossier().facilitation().cohorts();
        int at = IntStream.range(0, cohorts.size())
                .filter(i -> cohorts.get(i).code().equals(gap.cohort()))
                .findFirst()
                .orElseThrow();
        String credential = "micro-credentials/" + cohorts.get(at).microCredential() + "/";
        return opened.path(
                switch (gap.what()) {
                    case LEARNERS, DAY -> "registers/cohorts/" + at;
                    case WEEKS -> credential + EditorPart.way("weeks");
                    case SESSIONS, LENGTH -> credential + EditorPart.way("sessions");
                    case ASSESSMENTS -> credential + EditorPart.way("assessments");
                    case ACTIVITIES -> credential + EditorPart.way("activities");
                    case RATE -> "framework/settings";
                });
    }
}
