package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.LiveSession;

/** A plan for one live session: its parts, with the minutes that its length gives to each. */
final class SessionPlan {

    /** The parts of a meeting, the share of its time, and what happens in them. */
    private record Part(double share, Text name, Text doing) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    0.1,
                    both("Accueil", "Welcome"),
                    both(
                            "Nommer le but de la séance\u00a0; vérifier le son et les sous-titres.",
                            "Name the purpose of the session; check sound and captions.")),
            new Part(
                    0.2,
                    both("Retour", "Looking back"),
                    both(
                            "Chacun dit ce qu'il a essayé depuis la dernière fois, et ce qui résiste.",
                            "Each says what they tried since last time, and what is hard.")),
            new Part(
                    0.45,
                    both("Pratique", "Practice"),
                    both(
                            "Une tâche réelle, seul ou en petits groupes\u00a0; vous circulez et vous observez.",
                            "A real task, alone or in small groups; you go round and watch.")),
            new Part(
                    0.15,
                    both("Mise en commun", "Sharing"),
                    both(
                            "Deux exemples vus ensemble, d'après les critères de la grille.",
                            "Two examples seen together, by the criteria of the rubric.")),
            new Part(
                    0.1,
                    both("Suite", "Next"),
                    both(
                            "Redire ce qui est à faire, pour quand, et où trouver de l'aide.",
                            "Say again what is to be done, by when, and where to find help.")));

    /** Nothing lies behind the first session, and nothing before the last. */
    private static final Part FIRST = new Part(
            0.2,
            both("Attentes", "Hopes"),
            both(
                    "Chacun se présente et dit ce qu'il attend du micro-titre.",
                    "Each introduces themselves and says what they hope for."));

    private static final Part LAST = new Part(
            0.1,
            both("Suite", "Next"),
            both(
                    "Dire quand et comment arrivent le résultat et l'insigne, et ce qui peut suivre.",
                    "Say when and how the result and the badge arrive, and what may follow."));

    private static final int BACK = 1;
    private static final int PRACTICE = 2;

    private SessionPlan() {}

    /** The plan of the session with this number, from 0, of so many. */
    static List<Block> of(LiveSession session, int number, int sessions) {
        return List.of(
                facts(
                        line("Date", "Date", Wording.date(session.on())),
                        line("Durée", "Length", Wording.hours(session.hours())),
                        line("Votre rôle", "Your part", Wording.name(session.facilitator())),
                        line(
                                "Présence",
                                "Attendance",
                                session.optional() ? both("Facultative", "Optional") : both("Attendue", "Expected"))),
                grid(
                        both("Déroulement proposé", "Plan proposed"),
                        List.of(
                                both("Partie", "Part"),
                                both("Temps", "Time"),
                                both("Ce qui s'y passe", "What happens"),
                                both("Mes notes", "My notes")),
                        rows(session, parts(number, sessions))));
    }

    private static List<Part> parts(int number, int sessions) {
        List<Part> parts = new ArrayList<>(PARTS);
        if (number == 0) {
            parts.set(BACK, FIRST);
        }
        if (number == sessions - 1) {
            parts.set(PARTS.size() - 1, LAST);
        }
        return parts;
    }

    /** The parts that the session has time for. */
    private static List<List<Entry>> rows(LiveSession session, List<Part> parts) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int number = i;
            Fact<Integer> minutes = session.hours().map(hours -> minutes(hours, number));
            if (!minutes.is(time -> time <= 0)) {
                rows.add(List.of(
                        Entry.of(part.name()),
                        Entry.of(minutes.map(time -> Wording.each(lang -> InWords.number(time, lang) + "\u00a0min"))),
                        Entry.of(part.doing()),
                        Entry.open()));
            }
        }
        return rows;
    }

    /** In steps of five minutes; practice takes what the others leave, so that the parts fill the session. */
    private static int minutes(Range hours, int part) {
        int all = (int) Math.round(hours.low() * 60);
        if (part != PRACTICE) {
            return rounded(all, PARTS.get(part));
        }
        int left = all;
        for (int other = 0; other < PARTS.size(); other++) {
            left -= other == PRACTICE ? 0 : rounded(all, PARTS.get(other));
        }
        return left;
    }

    private static int rounded(int all, Part part) {
        return 5 * (int) Math.round(all * part.share() / 5);
    }
}
