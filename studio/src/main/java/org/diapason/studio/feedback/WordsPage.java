package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Release;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.feedback.Signals;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Change;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Free words that may be read, and how one of them becomes a voice: a person decides. */
final class WordsPage {

    private static final Text TAKEN = Text.both(
            "C'est au tableau des décisions\u00a0: décidez-en.", "It is on the decision board: decide about it.");
    private static final Text EMPTY = Text.both("Laissez quelques mots.", "Leave some words.");

    private final Studio studio;
    private final Rounds rounds;

    WordsPage(Studio studio, Rounds rounds) {
        this.studio = studio;
        this.rounds = rounds;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("feedback/words.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private Signals signals(Opened opened, Visit visit) {
        return Signals.of(rounds.polls(visit.organisation(), opened.id()), visit.now());
    }

    private WordsView view(Opened opened, Visit visit) {
        Signals signals = signals(opened, visit);
        record Under(Question question, Code credential) {}
        Map<Under, List<WordsView.Written>> groups = new LinkedHashMap<>();
        for (FreeWords.Written each : FreeWords.told(signals)) {
            groups.computeIfAbsent(new Under(each.question(), each.credential()), _ -> new ArrayList<>())
                    .add(new WordsView.Written(
                            each.code().value(),
                            each.words(),
                            opened.dossier().feedback().voice(each.code()).isPresent()));
        }
        int held = signals.releases().stream()
                .filter(release -> release.question().kind() == Question.Kind.WORDS)
                .mapToInt(Release::held)
                .sum();
        return new WordsView(
                opened.path("feedback/words"),
                opened.path("feedback/voices"),
                groups.entrySet().stream()
                        .map(each -> new WordsView.Group(
                                visit.say().text(each.getKey().question().words()),
                                each.getKey().question().asks().label().show(visit.lang()),
                                Titles.of(each.getKey().credential(), opened, visit.say()),
                                each.getValue()))
                        .toList(),
                SignalsPage.held(held, visit.say()));
    }

    /** The words become a voice, as whoever reads them leaves them: nothing that says who wrote them goes along. */
    Answer take(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<FreeWords.Written> written = opened.flatMap(series -> FreeWords.told(signals(series, visit)).stream()
                .filter(each -> each.code().value().equals(visit.part("voice")))
                .findFirst());
        if (written.isEmpty()) {
            return Answer.notFound();
        }
        String words = visit.field("words");
        String back = opened.orElseThrow().path("feedback/words");
        if (words.isBlank() || words.length() > Completed.LONGEST) {
            return Answer.seeOther(back, EMPTY);
        }
        Lang lang = visit.field("lang").equals(Lang.FR.tag()) ? Lang.FR : Lang.EN;
        Voice voice = voice(written.get(), Text.in(lang, words), visit);
        studio.series()
                .update(
                        opened.orElseThrow().id(),
                        visit.act("voice-noted", TAKEN),
                        kept -> change(kept.content(), voice));
        return Answer.seeOther(back, TAKEN);
    }

    private static Change<Dossier, Boolean> change(Dossier dossier, Voice voice) {
        return dossier.feedback().voice(voice.code()).isPresent()
                ? new Change.Refused<>(false)
                : new Change.To<>(dossier.hearing(dossier.feedback().with(voice)));
    }

    /** What it is about is for whoever reads it to say: who writes freely speaks of anything, whatever the question. */
    private static Voice voice(FreeWords.Written written, Text words, Visit visit) {
        return new Voice(
                written.code(),
                written.question().asks().speaker(),
                words,
                Fact.of(visit.today()),
                Fact.of(written.credential()),
                Fact.silent(),
                Fact.silent());
    }
}
