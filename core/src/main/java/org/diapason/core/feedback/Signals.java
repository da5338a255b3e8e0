package org.diapason.core.feedback;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * What the answers of a series say, as far as it may be told (signaux).
 *
 * @param releases one for each question, in the order in which they are asked
 */
public record Signals(List<Release> releases) {

    public Signals {
        releases = List.copyOf(releases);
    }

    /** Questions are the same when they ask for the same: their words may have been mended since. */
    private record Same(Instrument asks, Code code, Question.Kind kind, List<Text> choices) {

        static Same of(Question question) {
            return new Same(question.asks(), question.code(), question.kind(), question.choices());
        }
    }

    /** What may be told of these rounds at this moment. */
    public static Signals of(List<Poll> polls, Instant now) {
        Map<Same, Telling> tellings = new LinkedHashMap<>();
        List<Poll> ordered = polls.stream()
                .sorted(Comparator.comparing((Poll poll) -> poll.round().settled())
                        .thenComparing(poll -> poll.round().id()))
                .toList();
        for (Poll poll : ordered) {
            List<Question> questions = poll.round().questions();
            boolean closed = !now.isBefore(poll.round().settled());
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                tellings.computeIfAbsent(Same.of(question), _ -> new Telling(question))
                        .take(poll, i, closed);
            }
        }
        return new Signals(tellings.values().stream().map(Telling::release).toList());
    }

    /** What may be told of this question; nothing when no round asked it. */
    public Optional<Release> of(Instrument asks, Code question) {
        return releases.stream()
                .filter(each ->
                        each.question().asks() == asks && each.question().code().equals(question))
                .findFirst();
    }

    /** The elements of which anything is asked, in the order of the questions. */
    public List<Code> elements() {
        return releases.stream()
                .map(release -> release.question().element())
                .distinct()
                .toList();
    }

    /** What may be told of the questions about this element. */
    public List<Release> about(Code element) {
        return releases.stream()
                .filter(release -> release.question().element().equals(element))
                .toList();
    }
}
