package org.diapason.studio.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Source;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One topic: the questions of the scope test, the score, and the team's decision. */
final class TopicPage {

    private static final String TEMPLATE = "audience/topic.jte";

    private final Studio studio;

    TopicPage(Studio studio) {
        this.studio = studio;
    }

    /** A topic of an open series. */
    record Found(Opened opened, Topic topic) {}

    Optional<Found> found(Visit visit) {
        return studio.desk()
                .open(visit)
                .flatMap(opened -> visit.code("topic")
                        .flatMap(code -> opened.series().topics().stream()
                                .filter(topic -> topic.code().equals(code))
                                .findFirst())
                        .map(topic -> new Found(opened, topic)));
    }

    Answer show(Visit visit) {
        return found(visit)
                .map(found -> Answer.page(TEMPLATE, view(found, visit, Map.of())))
                .orElseGet(Answer::notFound);
    }

    Answer again(Found found, Visit visit, Map<String, String> slips) {
        return Answer.refused(TEMPLATE, view(found, visit, slips));
    }

    private static TopicView view(Found found, Visit visit, Map<String, String> slips) {
        Say say = visit.say();
        ScopeTest test = found.opened().series().scopeTest();
        List<TopicView.Asked> questions = test.questions().stream()
                .map(question -> new TopicView.Asked(
                        "answer-" + question.code(),
                        say.text(question.words()),
                        found.topic().answers().getOrDefault(question.code(), -1),
                        question.veto()))
                .toList();
        return new TopicView(
                Topics.subject(found.topic(), found.opened(), say),
                found.opened().path("audience"),
                found.opened().kept().revision(),
                questions,
                InWords.percent(test.threshold(), say.lang()),
                found.topic().evidence().stream()
                        .map(source -> source(source, say))
                        .toList(),
                found.topic().evidenceDate().map(LocalDate::toString).orElse(""),
                slips);
    }

    private static Said source(Source source, Say say) {
        Said title = AudiencePage.text(source.title(), say);
        return title.words().isEmpty() ? Said.here(source.url().orElse("")) : title;
    }
}
