package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.Question;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.Series;

/** For whom the series is, what belongs to it and what does not, and why. */
final class ScopeStatement {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("scope-statement"),
            both("Énoncé du champ d'application", "Scope statement"),
            both(
                    "Fixer par écrit pour qui la série est faite, ce qui en fait partie et ce qui n'en fait pas partie.",
                    "Puts in writing whom the series is for, what belongs to it and what does not."),
            ScopeStatement::write);

    private ScopeStatement() {}

    private static List<Block> write(Judged judged) {
        Series series = judged.series();
        return List.of(
                summary(series.summary()),
                section("audience", "Pour qui", "For whom", audiences(series)),
                section("domain", "Le domaine", "The domain", domain(series)),
                section("goals", "Les objectifs stratégiques servis", "The strategic goals it serves", goals(series)),
                section(
                        "test",
                        "Comment un sujet est retenu",
                        "How a topic is decided",
                        test(series),
                        questions(series)),
                section("topics", "Les sujets examinés", "The topics looked at", topics(judged)),
                section(
                        "change",
                        "Pour changer ce champ d'application",
                        "To change this scope",
                        words(
                                "Un nouveau sujet passe le test ci-dessus, preuves à l'appui, avant d'entrer dans la série. "
                                        + "Un sujet écarté peut revenir lorsque les preuves changent.",
                                "A new topic passes the test above, with its evidence, before it enters the series. "
                                        + "A topic that was turned down may return when the evidence changes."),
                        blank("Sujet proposé, et ce qui le justifie", "Topic proposed, and what speaks for it", 4),
                        signatures(
                                both("Responsable de la série", "Owner of the series"),
                                both("Direction des programmes", "Program direction"))));
    }

    static Block audiences(Series series) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Audience audience : series.audiences()) {
            rows.add(List.of(
                    Entry.of(audience.name()),
                    Entry.lines(Excerpts.alignments(audience.occupations())),
                    Entry.of(audience.industry()),
                    Entry.of(audience.experience().or(audience.education())),
                    Entry.of(audience.access())));
        }
        return grid(
                both("Les personnes visées", "The people it is for"),
                List.of(
                        both("Auditoire", "Audience"),
                        both("Professions", "Occupations"),
                        both("Milieu", "Industry"),
                        both("Expérience", "Experience"),
                        both("Ce qui peut les freiner", "What could hold them back")),
                rows);
    }

    static Block domain(Series series) {
        return facts(
                line("Domaine", "Domain", series.domain().map(each -> each.name())),
                line(
                        "Ce qui en fait partie ou non",
                        "What belongs to it or not",
                        series.domain().flatMap(each -> each.description())),
                line("Le thème commun", "The common theme", series.tie().theme()),
                line("Ce qui progresse", "What grows", series.tie().progression()),
                line(
                        "L'expérience partagée",
                        "The shared experience",
                        series.tie().experience()));
    }

    static Block goals(Series series) {
        List<List<Entry>> rows = new ArrayList<>();
        series.goals()
                .forEach(goal -> rows.add(List.of(
                        Entry.of(goal.words()),
                        Entry.of(goal.source().flatMap(source -> source.title().or(Wording.same(source.url())))),
                        Entry.lines(series.microCredentials().stream()
                                .filter(mc -> mc.goals().contains(goal.code()))
                                .map(mc -> mc.title())
                                .toList()))));
        return grid(
                both("Objectifs et micro-titres qui les servent", "Goals and the micro-credentials that serve them"),
                List.of(both("Objectif", "Goal"), both("Plan", "Plan"), both("Servi par", "Served by")),
                rows);
    }

    private static Block test(Series series) {
        var test = series.scopeTest();
        Text share = Wording.percent(test.threshold());
        return words(Wording.each(lang -> Wording.in(
                        lang, "Chaque question reçoit de 0 à ", "Each question is answered from 0 to ")
                + Question.BEST
                + Wording.in(
                        lang, ". Le test conseille de retenir un sujet à partir de ", ". The test advises in from ")
                + share.show(lang)
                + Wording.in(
                        lang,
                        " des points\u00a0; les preuves restent bonnes ",
                        " of the points; evidence stays good for ")
                + test.monthsFresh()
                + Wording.in(lang, " mois. L'équipe décide.", " months. The team decides.")));
    }

    private static Block questions(Series series) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Question question : series.scopeTest().questions()) {
            rows.add(List.of(
                    Entry.of(question.words()),
                    Entry.of(Wording.number(question.weight())),
                    Entry.of(
                            question.veto()
                                    ? both("Oui\u00a0: un 0 écarte le sujet", "Yes: a 0 keeps the topic out")
                                    : both("Non", "No"))));
        }
        return grid(
                both("Les questions du test", "The questions of the test"),
                List.of(both("Question", "Question"), both("Poids", "Weight"), both("Décisive", "Decisive")),
                rows);
    }

    private static Block topics(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        var test = judged.series().scopeTest();
        for (Topic topic : judged.series().topics()) {
            rows.add(List.of(
                    Entry.of(topic.name()),
                    Entry.of(topic.decision().map(ScopeStatement::decided)),
                    Entry.of(topic.decision().flatMap(ScopeStatement::reason)),
                    Entry.of(test.score(topic).share().map(Wording::percent)),
                    Entry.of(topic.evidenceDate().map(day -> evidence(topic, judged, day)))));
        }
        return grid(
                both("Ce que l'équipe a décidé", "What the team decided"),
                List.of(
                        both("Sujet", "Topic"),
                        both("Décision", "Decision"),
                        both("Raison", "Reason"),
                        both("Résultat du test", "Score of the test"),
                        both("Preuves", "Evidence")),
                rows);
    }

    private static Text evidence(Topic topic, Judged judged, LocalDate day) {
        boolean stale = topic.isStale(judged.series().scopeTest(), judged.seen().today())
                .orElse(false);
        return Wording.each(lang ->
                Wording.date(day, lang) + (stale ? Wording.in(lang, " (à rafraîchir)", " (to be renewed)") : ""));
    }

    private static Text decided(ScopeDecision decision) {
        Text word = switch (decision) {
            case ScopeDecision.In ignored -> both("Retenu", "In");
            case ScopeDecision.Out ignored -> both("Écarté", "Out");
            case ScopeDecision.Later ignored -> both("Plus tard", "Later");
        };
        return Wording.each(lang -> word.show(lang)
                + decision.on()
                        .map(day -> Wording.in(lang, ", le ", ", ") + Wording.date(day, lang))
                        .orElse(""));
    }

    private static Fact<Text> reason(ScopeDecision decision) {
        return switch (decision) {
            case ScopeDecision.In in -> in.reason();
            case ScopeDecision.Out out -> Fact.of(out.reason());
            case ScopeDecision.Later later -> Fact.of(later.reason());
        };
    }
}
