package org.diapason.studio.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Voice;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.framework.Workbench;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What was said, and how each thing moves on: decided, changed, answered by a version. */
final class BoardPage {

    private static final String PAGE = "feedback/voices";
    private static final Text DECIDED = Text.both("La décision est notée.", "The decision is noted.");
    private static final Text ANSWERED =
            Text.both("La version qui y répond est notée.", "The version that answers it is noted.");
    private static final Text REASON = Text.both(
            "Écrivez pourquoi\u00a0: les gens qui ont parlé voudront le savoir.",
            "Write why: the people who spoke will want to know.");

    private static final Text VERSION = Text.both(
            "Choisissez une version que la série suit et qui a été publiée depuis.",
            "Choose a version that the series follows and that was published since.");

    private final Studio studio;
    private final Workbench bench;

    BoardPage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("feedback/board.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private BoardView view(Opened opened, Visit visit) {
        Say say = visit.say();
        Kinds kinds = Kinds.of(opened.dossier().framework());
        List<Framework> published = bench.published(opened, visit).reversed();
        List<Voice> voices = opened.dossier().feedback().voices();
        return new BoardView(
                opened.path(PAGE),
                Arrays.stream(BoardView.Stand.values())
                        .map(stand -> new BoardView.Column(
                                stand,
                                voices.stream()
                                        .filter(voice -> stand(voice) == stand)
                                        .map(voice -> card(
                                                voice,
                                                voices.indexOf(voice),
                                                answers(voice, published, opened),
                                                opened,
                                                visit,
                                                kinds))
                                        .toList()))
                        .toList(),
                kinds.codes().stream()
                        .map(code -> new RoundsView.Choice(
                                code.value(), say.text(kinds.get(code).label())))
                        .toList(),
                opened.path("registers/voices/new"));
    }

    /** How far something that was said has come. */
    static BoardView.Stand stand(Voice voice) {
        return voice.decision()
                .map(decision -> switch (decision) {
                    case Decision.Accepted accepted ->
                        accepted.answeredBy().isStated() ? BoardView.Stand.ANSWERED : BoardView.Stand.ACCEPTED;
                    case Decision.Declined _ -> BoardView.Stand.DECLINED;
                    case Decision.Deferred _ -> BoardView.Stand.LATER;
                })
                .orElse(BoardView.Stand.OPEN);
    }

    /** The versions that can answer it: what came out before it was said does not, nor what the series does not follow yet. */
    private static List<Version> answers(Voice voice, List<Framework> published, Opened opened) {
        Version followed = opened.dossier().framework().version();
        return published.stream()
                .filter(each -> each.version().compareTo(followed) <= 0)
                .filter(each -> !voice.on().is(heard -> each.published().is(heard::isAfter)))
                .map(Framework::version)
                .toList();
    }

    /** Why it was decided so. */
    static Fact<Text> reason(Voice voice) {
        return voice.decision().flatMap(decision -> switch (decision) {
            case Decision.Accepted accepted -> accepted.reason();
            case Decision.Declined declined -> Fact.of(declined.reason());
            case Decision.Deferred deferred -> Fact.of(deferred.reason());
        });
    }

    /** The version that answers it. */
    static Fact<Version> version(Voice voice) {
        return voice.decision()
                .flatMap(decision ->
                        decision instanceof Decision.Accepted accepted ? accepted.answeredBy() : Fact.silent());
    }

    private static BoardView.Card card(
            Voice voice, int position, List<Version> versions, Opened opened, Visit visit, Kinds kinds) {
        Say say = visit.say();
        String element = voice.element().map(Code::value).orElse("");
        String version = version(voice).map(Version::value).orElse("");
        String pinned = opened.dossier().framework().version().value();
        List<String> from = new ArrayList<>();
        from.add(speaker(voice.from(), say));
        voice.microCredential().ifStated(code -> from.add(code.value()));
        voice.on().ifStated(day -> from.add(say.date(day)));
        return new BoardView.Card(
                voice.code().value(),
                say.text(voice.words()),
                String.join(", ", from),
                element,
                voice.element().map(code -> say.text(kinds.get(code).label())).orElse(Said.here("")),
                reason(voice).map(say::text).orElse(Said.here("")),
                version,
                versions.stream().map(Version::value).toList(),
                element.isEmpty() ? opened.path("framework") : opened.path("framework/elements/" + element),
                version.isEmpty()
                        ? ""
                        : version.equals(pinned)
                                ? opened.path("framework")
                                : opened.path("framework/comparison") + "?from=" + pinned + "&to=" + version,
                opened.path("registers/voices/" + position));
    }

    private static String speaker(Voice.Speaker from, Say say) {
        return switch (from) {
            case LEARNER -> say.in("une personne apprenante", "a learner");
            case FACILITATOR -> say.in("l'animation", "a facilitator");
            case EMPLOYER -> say.in("un employeur", "an employer");
            case REVIEWER -> say.in("la révision", "a reviewer");
        };
    }

    /** Decides about something that was said. */
    Answer decide(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty() || voice(opened.get(), visit).isEmpty()) {
            return Answer.notFound();
        }
        String words = visit.field("reason");
        Fact<Text> reason = words.isEmpty() ? Fact.silent() : Fact.of(Text.in(visit.lang(), words));
        Fact<LocalDate> today = Fact.of(visit.today());
        String what = visit.field("decision");
        boolean accepted = what.equals("accepted");
        if (!accepted && !what.equals("deferred") && !what.equals("declined")) {
            return Answer.notFound();
        }
        if (voice(opened.get(), visit).get().decision().isStated()) {
            return Answer.seeOther(at(opened.get(), visit), meanwhile(words));
        }
        if (!accepted && reason.isSilent()) {
            return Answer.seeOther(at(opened.get(), visit), REASON);
        }
        Decision decision = accepted
                ? new Decision.Accepted(reason, today, Fact.silent())
                : what.equals("deferred")
                        ? new Decision.Deferred(reason.get(), today)
                        : new Decision.Declined(reason.get(), today);
        return change(
                visit,
                "voice-decided",
                DECIDED,
                voice -> voice.decision().isStated() ? voice : voice.decided(element(visit, voice), Fact.of(decision)));
    }

    /** What the first decided stands; the second is shown their own words, to use them again. */
    private static Text meanwhile(String words) {
        String french = words.isEmpty() ? "" : " Vous aviez écrit\u00a0: «\u00a0" + words + "\u00a0».";
        String english = words.isEmpty() ? "" : " You had written: “" + words + "”.";
        return Text.both(
                "Quelqu'un en a décidé entre-temps." + french, "Somebody decided about it meanwhile." + english);
    }

    private static Fact<Code> element(Visit visit, Voice voice) {
        String asked = visit.field("element");
        return Code.isCode(asked) ? Fact.of(Code.of(asked)) : voice.element();
    }

    /** Says which version answers what was accepted. */
    Answer answer(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Voice> about = opened.flatMap(series -> voice(series, visit));
        if (about.isEmpty()) {
            return Answer.notFound();
        }
        List<Framework> published = bench.published(opened.orElseThrow(), visit);
        Optional<Version> version = answers(about.get(), published, opened.orElseThrow()).stream()
                .filter(each -> each.value().equals(visit.field("version")))
                .findFirst();
        if (version.isEmpty()) {
            return Answer.seeOther(at(opened.orElseThrow(), visit), VERSION);
        }
        return change(
                visit,
                "voice-answered",
                ANSWERED,
                voice -> voice.decided(
                        voice.element(),
                        voice.decision()
                                .map(decision -> decision instanceof Decision.Accepted accepted
                                        ? new Decision.Accepted(
                                                accepted.reason(), accepted.on(), Fact.of(version.get()))
                                        : decision)));
    }

    /** Takes a decision back: it waits again. */
    Answer reopen(Visit visit) {
        Text said = Text.both("Il attend de nouveau une décision.", "It waits for a decision again.");
        return change(visit, "voice-reopened", said, voice -> voice.decided(voice.element(), Fact.silent()));
    }

    private Answer change(Visit visit, String verb, Text said, Function<Voice, Voice> how) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty() || voice(opened.get(), visit).isEmpty()) {
            return Answer.notFound();
        }
        Code code = voice(opened.get(), visit).get().code();
        Saving<Dossier, Boolean> saving = studio.series()
                .update(
                        opened.get().id(),
                        visit.act(verb, said),
                        kept -> kept.content()
                                .feedback()
                                .voice(code)
                                .<Change<Dossier, Boolean>>map(voice -> new Change.To<>(kept.content()
                                        .hearing(kept.content().feedback().with(how.apply(voice)))))
                                .orElseGet(() -> new Change.Refused<>(false)));
        return saving instanceof Saving.Refused ? Answer.notFound() : Answer.seeOther(at(opened.get(), visit), said);
    }

    private static String at(Opened opened, Visit visit) {
        return opened.path(PAGE) + "#voice-" + visit.part("voice");
    }

    private static Optional<Voice> voice(Opened opened, Visit visit) {
        return visit.code("voice").flatMap(opened.dossier().feedback()::voice);
    }
}
