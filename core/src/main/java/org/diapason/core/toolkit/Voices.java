package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Voice;

/** What people said of a series and what came of it. */
final class Voices {

    private Voices() {}

    static Block table(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Voice voice : judged.seen().dossier().feedback().voices()) {
            rows.add(List.of(
                    Entry.of(voice.words()),
                    Entry.of(from(voice.from())),
                    Entry.of(Wording.date(voice.on())),
                    Entry.of(decision(voice))));
        }
        return Compose.grid(
                both("Vous avez dit, nous avons décidé", "You said, we decided"),
                List.of(
                        both("Ce qui a été dit", "What was said"),
                        both("Par", "By"),
                        both("Le", "On"),
                        both("Décision", "Decision")),
                rows);
    }

    static Fact<Text> decision(Voice voice) {
        return voice.decision().map(decision -> switch (decision) {
            case Decision.Accepted(var reason, var ignored, var version) ->
                because(
                        version.map(number ->
                                        both("Retenu, dans la version " + number, "Accepted, in version " + number))
                                .orElse(both("Retenu", "Accepted")),
                        reason);
            case Decision.Declined(Text reason, var ignored) -> because(both("Écarté", "Declined"), Fact.of(reason));
            case Decision.Deferred(Text reason, var ignored) -> because(both("Plus tard", "Later"), Fact.of(reason));
        });
    }

    private static Text because(Text decided, Fact<Text> reason) {
        return reason.map(words -> Wording.each(
                        lang -> decided.show(lang) + Wording.in(lang, "\u00a0: ", ": ") + words.show(lang)))
                .orElse(decided);
    }

    private static Text from(Voice.Speaker speaker) {
        return switch (speaker) {
            case LEARNER -> both("Personne apprenante", "Learner");
            case FACILITATOR -> both("Animation", "Facilitator");
            case EMPLOYER -> both("Employeur", "Employer");
            case REVIEWER -> both("Évaluation de la qualité", "Reviewer");
        };
    }
}
