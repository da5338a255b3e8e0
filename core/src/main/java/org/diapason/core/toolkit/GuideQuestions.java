package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Voice;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Badge;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;

/** The questions that learners ask in every cohort, with what the series answers, and those that this one was asked. */
final class GuideQuestions {

    private static final int BLANK = 2;

    private GuideQuestions() {}

    static Block of(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(asked(
                both("Combien de temps cela demande-t-il\u00a0?", "How much time does it take?"),
                Wording.hours(mc.delivery().hours())));
        List<LiveSession> sessions = mc.delivery().sessions().orElse(List.of());
        if (!sessions.isEmpty()) {
            rows.add(asked(
                    both("Et si je manque une séance\u00a0?", "What if I miss a session?"), Fact.of(missed(sessions))));
        }
        mc.learning().assessments().orElse(List.of()).stream()
                .filter(each -> each.summative().orElse(false))
                .forEach(each -> rows.add(asked(passing(each), each.criterion())));
        rows.add(asked(both("Puis-je reprendre un travail\u00a0?", "May I hand in a work again?"), Fact.silent()));
        rows.add(asked(
                both("Comment est-ce que j'obtiens l'insigne\u00a0?", "How do I get the badge?"),
                mc.recognition().badge().flatMap(Badge::criteria)));
        for (Voice voice : judged.seen().dossier().feedback().voices()) {
            if (voice.microCredential().is(mc.code()::equals)) {
                rows.add(List.of(Entry.of(voice.words()), Entry.of(Voices.decision(voice)), Entry.open()));
            }
        }
        for (int i = 0; i < BLANK; i++) {
            rows.add(List.of(Entry.open(), Entry.open(), Entry.open()));
        }
        return grid(
                both("Ce que l'on demande, ce que l'on répond", "What people ask, what to answer"),
                List.of(
                        both("La question ou la remarque", "The question or remark"),
                        both("Ce que la série ou l'équipe en dit", "What the series or the team says"),
                        both("Ma réponse", "My answer")),
                rows);
    }

    private static Text passing(Assessment assessment) {
        Text title = Excerpts.title(assessment);
        return Wording.each(lang -> Wording.in(lang, "Que faut-il pour réussir «\u00a0", "What does it take to pass “")
                + title.show(lang)
                + Wording.in(lang, "\u00a0»\u00a0?", "”?"));
    }

    private static Text missed(List<LiveSession> sessions) {
        return sessions.stream().allMatch(LiveSession::optional)
                ? both("Les séances sont facultatives.", "Sessions are optional.")
                : sessions.stream().noneMatch(LiveSession::optional)
                        ? both("La présence est attendue à chaque séance.", "Attendance is expected at every session.")
                        : both(
                                "La présence est attendue, sauf aux séances facultatives.",
                                "Attendance is expected, but for optional sessions.");
    }

    private static List<Entry> asked(Text question, Fact<Text> answer) {
        return List.of(Entry.of(question), Entry.of(answer), Entry.open());
    }
}
