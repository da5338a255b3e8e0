package org.diapason.studio.audience;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.Domain;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Step 1 on one page, and the scope statement to print. */
final class AudiencePage {

    private final Studio studio;

    AudiencePage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return page(visit, "audience/page.jte");
    }

    Answer scope(Visit visit) {
        return page(visit, "audience/scope.jte");
    }

    private Answer page(Visit visit, String template) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(template, view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    static AudienceView view(Opened opened, Visit visit) {
        Say say = visit.say();
        Series series = opened.series();
        return new AudienceView(
                say.text(series.title()),
                opened.path("audience"),
                opened.kept().revision(),
                series.audiences().stream()
                        .map(audience -> persona(audience, series, say))
                        .toList(),
                text(series.domain().map(Domain::name), say),
                text(series.domain().flatMap(Domain::description), say),
                series.goals().stream().map(goal -> goal(goal, series, say)).toList(),
                series.microCredentials().stream()
                        .map(mc -> new AudienceView.Column(mc.code().value(), say.text(mc.title())))
                        .toList(),
                orphans(series, say),
                unserved(series, say),
                series.topics().stream()
                        .map(topic -> Topics.subject(topic, opened, say))
                        .toList(),
                test(series.scopeTest(), say));
    }

    private static AudienceView.Persona persona(Audience audience, Series series, Say say) {
        List<AudienceView.Fact> facts = new ArrayList<>();
        if (!audience.occupations().isEmpty()) {
            List<String> jobs = audience.occupations().stream()
                    .map(job -> job(job, say.lang()))
                    .toList();
            facts.add(new AudienceView.Fact(
                    say.in("Professions", "Occupations"), Said.here(InWords.list(jobs, say.lang()))));
        }
        fact(facts, say.in("Secteur", "Industry"), audience.industry(), say);
        fact(facts, say.in("Études", "Education"), audience.education(), say);
        fact(facts, say.in("Expérience", "Experience"), audience.experience(), say);
        audience.languages()
                .ifStated(languages -> facts.add(new AudienceView.Fact(
                        say.in("Langues", "Languages"),
                        Said.here(InWords.list(
                                languages.stream()
                                        .map(lang -> lang.locale()
                                                .getDisplayLanguage(say.lang().locale()))
                                        .toList(),
                                say.lang())))));
        fact(facts, say.in("Ce qui peut freiner", "What may stand in the way"), audience.access(), say);
        return new AudienceView.Persona(
                audience.code().value(), say.text(audience.name()), facts, credentials(audience.code(), series, say));
    }

    private static void fact(List<AudienceView.Fact> facts, String label, Fact<Text> text, Say say) {
        text.ifStated(words -> facts.add(new AudienceView.Fact(label, say.text(words))));
    }

    private static String job(Alignment job, Lang lang) {
        String name = job.label().map(label -> label.show(lang)).or(job.code()).orElse("");
        return job.scheme() + " " + name;
    }

    private static String credentials(Code audience, Series series, Say say) {
        List<String> codes = series.microCredentials().stream()
                .filter(mc -> mc.audiences().contains(audience))
                .map(mc -> mc.code().value())
                .toList();
        return codes.isEmpty()
                ? say.in("aucun micro-titre ne les nomme", "no micro-credential names them")
                : InWords.list(codes, say.lang());
    }

    private static AudienceView.Goal goal(StrategicGoal goal, Series series, Say say) {
        Fact<Text> source = goal.source().flatMap(Source::title);
        return new AudienceView.Goal(
                goal.code().value(),
                say.text(goal.words()),
                text(source, say),
                series.microCredentials().stream()
                        .map(mc -> mc.goals().contains(goal.code()))
                        .toList());
    }

    private static String orphans(Series series, Say say) {
        List<String> codes = series.microCredentials().stream()
                .filter(mc -> mc.goals().isEmpty())
                .map(MicroCredential::code)
                .map(Code::value)
                .toList();
        return codes.isEmpty() ? "" : InWords.list(codes, say.lang());
    }

    private static String unserved(Series series, Say say) {
        List<String> goals = series.goals().stream()
                .filter(goal -> series.microCredentials().stream()
                        .noneMatch(mc -> mc.goals().contains(goal.code())))
                .map(goal -> InWords.quote(goal.words().show(say.lang()), say.lang()))
                .toList();
        return goals.isEmpty() ? "" : InWords.list(goals, say.lang());
    }

    private static AudienceView.Test test(ScopeTest test, Say say) {
        return new AudienceView.Test(
                test.questions().stream()
                        .map(question -> {
                            Said words = say.text(question.words());
                            String more = (question.weight() == 1
                                            ? ""
                                            : say.in(" (poids ", " (weight ")
                                                    + InWords.number(question.weight(), say.lang())
                                                    + ")")
                                    + (question.veto()
                                            ? say.in(" – un 0 exclut le sujet", " – a 0 keeps the topic out")
                                            : "");
                            return new Said(words.words() + more, words.lang());
                        })
                        .toList(),
                InWords.percent(test.threshold(), say.lang()),
                say.count(test.monthsFresh(), "mois", "mois", "month", "months"));
    }

    /** A text, or empty words when nobody stated it. */
    static Said text(Fact<Text> text, Say say) {
        return text instanceof Fact.Stated<Text>(Text words) ? say.text(words) : Said.here("");
    }
}
