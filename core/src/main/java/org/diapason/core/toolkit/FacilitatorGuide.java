package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.FacilitatorNeeds;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;

/** What a facilitator opens before a cohort begins, and keeps open while it runs. */
final class FacilitatorGuide {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("facilitator-guide"),
            both("Guide d'animation", "Facilitator guide"),
            both(
                    "Préparer la personne qui anime\u00a0: ce qu'il faut savoir faire, le plan de chaque séance, l'évaluation.",
                    "Prepares whoever facilitates: what it takes, a plan for each session, the assessment."),
            FacilitatorGuide::write);

    private FacilitatorGuide() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(glance(judged, mc));
        blocks.add(section("needs", "Ce que l'animation demande", "What facilitating takes", needs(judged, mc)));
        blocks.add(section(
                "before",
                "Deux semaines avant",
                "Two weeks before",
                ticks(
                        both(
                                "J'ai refait les activités du micro-titre du point de vue d'une personne apprenante.",
                                "I have done the activities of the micro-credential as a learner would."),
                        both(
                                "J'ai accès au cours dans la plateforme, et la cohorte s'y trouve.",
                                "I can get into the course on the platform, and the cohort is there."),
                        both(
                                "Les liens des séances sont en place\u00a0; les sous-titres fonctionnent.",
                                "The links to the sessions are in place; captions work."),
                        both("Je connais les accommodements demandés.", "I know which accommodations were asked for."),
                        both(
                                "Je sais qui évalue avec moi, et quand nous nous accordons.",
                                "I know who assesses with me, and when we agree on our criteria."))));
        blocks.add(section("sessions", Text.both("Le plan des séances", "Plans of the sessions"), sessions(mc)));
        blocks.add(section(
                "learners", "Les personnes que vous accueillez", "The people you welcome", barriers(judged, mc)));
        blocks.add(section(
                "assess",
                "Évaluer et s'accorder",
                "Assessing, and agreeing on it",
                Excerpts.assessments(mc),
                words(
                        "Avant de rendre les résultats, évaluez trois travaux témoins avec une ou un collègue et comparez. "
                                + "La grille d'évaluation porte la marche à suivre.",
                        "Before results go out, assess three sample works with a colleague and compare. "
                                + "The assessment rubric says how."),
                moderation(mc)));
        blocks.addAll(GuideAnswers.of(mc));
        blocks.add(section(
                "questions",
                "Les questions qui reviennent",
                "Questions that come back",
                GuideQuestions.of(judged, mc)));
        blocks.add(section(
                "debrief",
                "Après la cohorte",
                "After the cohort",
                blank("Ce que j'ai fait autrement que prévu, et pourquoi", "What I did differently, and why", 3),
                blank("Heures que j'y ai consacrées par semaine", "Hours I spent on it each week", 1),
                blank("Ce que la prochaine version devrait changer", "What the next version should change", 3)));
        return blocks;
    }

    private static Block glance(Judged judged, MicroCredential mc) {
        var delivery = mc.delivery();
        return facts(
                line(
                        "Heures d'animation par semaine",
                        "Facilitation hours a week",
                        Wording.hours(delivery.facilitatorHours())),
                line("Durée", "Length", Wording.weeks(delivery.weeks())),
                line(
                        "Effort demandé aux personnes apprenantes",
                        "Effort asked of learners",
                        Wording.hours(delivery.hours())),
                line("Prochaines dates", "Next dates", Excerpts.offering(judged, mc)),
                line("Participation", "Form of participation", Wording.name(delivery.mode())),
                line("Rythme", "Pace", delivery.pace()),
                line("Plateforme", "Platform", Wording.name(delivery.platform())),
                line("Langues", "Languages", delivery.languages().map(Wording::languages)));
    }

    private static Block needs(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        FacilitatorNeeds needs =
                FacilitatorNeeds.of(judged.series(), judged.seen().dossier().facilitation(), mc);
        for (FacilitatorNeeds.Need need : needs.needs()) {
            rows.add(List.of(
                    Entry.of(need.competency().label()),
                    Entry.lines(need.reasons().stream()
                            .map(FacilitatorNeeds.Reason::words)
                            .toList()),
                    Entry.of(need.competency().remedy()),
                    Entry.open()));
        }
        if (rows.isEmpty() && mc.delivery().facilitated().is(facilitated -> !facilitated)) {
            return words(
                    "Le micro-titre se suit sans animation\u00a0: ce guide sert à la personne qui répond aux questions et qui évalue.",
                    "The micro-credential runs without a facilitator: this guide is for whoever answers questions and assesses.");
        }
        return grid(
                both("Ce qu'il faut savoir faire, et ce qui le demande", "What to be able to do, and what asks for it"),
                List.of(
                        both("Compétence", "Competency"),
                        both("Parce que", "Because"),
                        both("Si ce n'est pas encore le cas", "If you are not there yet"),
                        both("J'y suis", "I am there")),
                rows);
    }

    private static List<Block> sessions(MicroCredential mc) {
        List<Block> blocks = new ArrayList<>();
        List<LiveSession> sessions = mc.delivery().sessions().orElse(List.of());
        if (sessions.isEmpty()) {
            blocks.add(
                    mc.delivery().sessions().isStated()
                            ? words("Aucune séance en direct.", "No live session.")
                            : silence());
            return blocks;
        }
        for (int i = 0; i < sessions.size(); i++) {
            LiveSession session = sessions.get(i);
            blocks.add(section(
                    "session-" + session.code(),
                    session.title().orElse(Wording.same(session.code().value())),
                    SessionPlan.of(session, i, sessions.size())));
        }
        return blocks;
    }

    private static Block barriers(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Audience audience : judged.series().audiences()) {
            if (mc.audiences().contains(audience.code())) {
                rows.add(List.of(
                        Entry.of(audience.name()),
                        Entry.of(audience.experience()),
                        Entry.of(audience.access()),
                        Entry.open()));
            }
        }
        return grid(
                both("Ce qu'elles apportent, ce qui peut les freiner", "What they bring, what could hold them back"),
                List.of(
                        both("Auditoire", "Audience"),
                        both("Expérience", "Experience"),
                        both("Obstacles connus", "Known barriers"),
                        both("Ce que je prévois", "What I plan")),
                rows);
    }

    /** What two assessors do about each outcome when they compare: whether they agree, and what follows when not. */
    private static Block moderation(MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(outcome.statement()),
                    Entry.of(both("Rien à changer", "Nothing to change")),
                    Entry.of(both(
                            "Relire le critère ensemble, retenir une règle",
                            "Read the criterion again together, settle on a rule")),
                    Entry.of(both(
                            "Une troisième personne évalue sans voir les notes",
                            "A third person assesses without seeing the results")),
                    Entry.open()));
        }
        return grid(
                both("Grille de modération", "Moderation rubric"),
                List.of(
                        both("Résultat", "Outcome"),
                        both("Même niveau", "Same level"),
                        both("Un niveau d'écart", "One level apart"),
                        both("Davantage d'écart", "Further apart"),
                        both("Règle retenue", "Rule settled on")),
                rows);
    }
}
