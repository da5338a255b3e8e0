package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.feedback.ControlChart;
import org.diapason.core.feedback.Distribution;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Release;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.feedback.Signals;
import org.diapason.core.harmony.Kinds;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Visit;

/** Step 5 of a series: what people said, as far as it may be told. */
final class SignalsPage {

    private static final int STEP = 5;
    private static final List<Code> FIRST = List.of(Code.of("completed"), Code.of("attained"), Code.of("recommend"));

    private final Desk desk;
    private final Hearing hearing;

    SignalsPage(Desk desk, Hearing hearing) {
        this.desk = desk;
        this.hearing = hearing;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("feedback/step.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private SignalsView view(Opened opened, Visit visit) {
        Signals signals = Signals.of(hearing.rounds().polls(visit.organisation(), opened.id()), visit.now());
        List<Rounds.Counted> rounds = hearing.rounds().list(visit.organisation(), opened.id());
        Say say = visit.say();
        Kinds kinds = Kinds.of(opened.dossier().framework());
        List<SignalsView.Element> elements = new ArrayList<>();
        List<Said> quiet = new ArrayList<>();
        for (Code element : signals.elements()) {
            List<SignalsView.Asked> asked = signals.about(element).stream()
                    .filter(release -> !release.groups().isEmpty() && isDrawn(release.question()))
                    .map(release -> asked(release, opened, visit))
                    .toList();
            Said label = say.text(kinds.get(element).label());
            if (!asked.isEmpty()) {
                elements.add(new SignalsView.Element(element.value(), label, asked));
            } else if (signals.about(element).stream()
                    .allMatch(each -> each.groups().isEmpty())) {
                quiet.add(label);
            }
        }
        return new SignalsView(
                opened.path("feedback"),
                missing(opened, say),
                opened.dossier().feedback().open().size(),
                opened.dossier().feedback().voices().size(),
                FreeWords.told(signals).size(),
                rounds.stream()
                        .filter(each -> each.round().state(visit.now()) == Round.State.OPEN)
                        .map(each -> RoundsPage.line(each, opened, visit))
                        .toList(),
                rounds.size(),
                figures(signals, say),
                elements,
                quiet,
                new HoursSpent(opened, visit).of(signals),
                hearing.echoes().address(visit.organisation(), opened.id()).orElse(""));
    }

    private static boolean isDrawn(Question question) {
        return question.kind() != Question.Kind.HOURS && question.kind() != Question.Kind.WORDS;
    }

    private static List<Said> missing(Opened opened, Say say) {
        return opened.harmony().findings().stream()
                .filter(StepOfCheck::isOpen)
                .filter(noted -> StepOfCheck.of(noted.check()) == STEP)
                .map(noted -> say.text(noted.finding().message()))
                .toList();
    }

    private static List<SignalsView.Figure> figures(Signals signals, Say say) {
        List<SignalsView.Figure> figures = new ArrayList<>();
        for (Code code : FIRST) {
            Optional<Release> release = signals.of(Instrument.LEARNER, code);
            release.ifPresent(each -> figures.add(new SignalsView.Figure(
                    say.text(each.question().words()),
                    each.all()
                            .flatMap(all -> all.favourable().map(Optional::of).orElse(Optional.empty()))
                            .map(new Charts(say)::share)
                            .orElse(""))));
        }
        return figures;
    }

    private static SignalsView.Asked asked(Release release, Opened opened, Visit visit) {
        Say say = visit.say();
        Question question = release.question();
        Charts charts = new Charts(say);
        List<SignalsView.Row> rows = new ArrayList<>();
        if (release.credentials().size() > 1) {
            release.all()
                    .ifPresent(all -> rows.add(
                            row(Said.here(say.in("Tous les micro-titres", "All micro-credentials")), all, charts)));
        }
        for (Code credential : release.credentials()) {
            release.of(credential).ifPresent(told -> rows.add(row(Titles.of(credential, opened, say), told, charts)));
        }
        List<String> heads = new ArrayList<>();
        for (int value = question.least(); value <= question.most(); value++) {
            boolean worded = question.kind() == Question.Kind.YES_NO || question.kind() == Question.Kind.CHOICE;
            heads.add(worded ? Options.word(question, value, say) : Integer.toString(value));
        }
        return new SignalsView.Asked(
                id(question),
                say.text(question.words()),
                question.asks().label().show(say.lang()),
                good(question, say),
                held(release.held(), say),
                rows,
                heads,
                charts(release, opened, visit));
    }

    private static SignalsView.Row row(Said name, Distribution told, Charts charts) {
        return new SignalsView.Row(
                name,
                told.n(),
                told.favourable().map(charts::share).orElse("n = " + told.n()),
                charts.bars(told),
                charts.span(told),
                told.counts());
    }

    private static String good(Question question, Say say) {
        return switch (question.kind()) {
            case SCALE -> say.in("répondent 4 ou 5", "answer 4 or 5");
            case YES_NO -> say.in("répondent oui", "answer yes");
            case RECOMMEND -> say.in("répondent 9 ou 10", "answer 9 or 10");
            case HOURS, CHOICE, WORDS -> "";
        };
    }

    /** How much is not told, and why. */
    static String held(int many, Say say) {
        return many == 0
                ? ""
                : say.count(
                                many,
                                "réponse n'est pas montrée",
                                "réponses ne sont pas montrées",
                                "answer is not shown",
                                "answers are not shown")
                        + say.in(
                                " : trop peu de personnes pour que personne ne soit reconnu.",
                                ": too few people for nobody to be recognised.");
    }

    /** The rounds that have ended and are told by themselves, the oldest first. */
    static List<Release.Group> ended(Release release, Visit visit) {
        return release.groups().stream()
                .filter(group -> group.alone().is(round -> round.state(visit.now()) == Round.State.CLOSED))
                .sorted(Comparator.comparing(group -> group.alone().get().end()))
                .toList();
    }

    /** A chart for each micro-credential that has cohorts enough: others of another one would say nothing of change. */
    private static List<SignalsView.Chart> charts(Release release, Opened opened, Visit visit) {
        List<SignalsView.Chart> charts = new ArrayList<>();
        for (Code credential : release.credentials()) {
            List<ControlChart.Share> shares = new ArrayList<>();
            for (Release.Group group : ended(release, visit)) {
                if (group.credential().equals(credential)) {
                    String name = Titles.name(group.alone().get(), visit);
                    group.distribution()
                            .favourable()
                            .ifStated(share -> shares.add(new ControlChart.Share(name, share)));
                }
            }
            charts.addAll(new Charts(visit.say())
                    .shares(
                            id(release.question()) + "-" + credential,
                            Titles.of(credential, opened, visit.say()),
                            shares));
        }
        return charts;
    }

    /** What tells a question from the others on the page. */
    private static String id(Question question) {
        return question.asks().name().toLowerCase(Locale.ROOT) + "-" + question.code();
    }
}
