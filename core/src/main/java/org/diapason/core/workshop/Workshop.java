package org.diapason.core.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Standard;

/**
 * One question about one element that a team answers (atelier): each by themselves, then in view of each other. Two
 * people who answer at once come to the same workshop in either order.
 *
 * @param code how it is known
 * @param element the element whose standard is looked for
 * @param question what the team is asked
 * @param begun when it was opened
 * @param replies what was answered, one reply a person, in the order of their time
 * @param stage how far it has come
 */
public record Workshop(Code code, Code element, Text question, Instant begun, List<Reply> replies, Stage stage) {

    private static final Comparator<Reply> BY_TIME =
            Comparator.comparing(Reply::at).thenComparing(Reply::who);

    public Workshop {
        replies = replies.stream().sorted(BY_TIME).toList();
        if (replies.stream().map(Reply::who).distinct().count() < replies.size()) {
            throw new IllegalArgumentException("Each person answers once");
        }
    }

    /**
     * What one person answers.
     *
     * @param who who
     * @param by their name
     * @param at when
     * @param standard what they would ask of every micro-credential
     * @param reason why
     */
    public record Reply(Id who, String by, Instant at, Standard standard, Fact<String> reason) {}

    /** How far it has come. */
    public sealed interface Stage {

        /** Everybody answers alone. */
        record Asking() implements Stage {}

        /** Whoever leads has shown the replies to all. */
        record Shown() implements Stage {}

        /** It is decided: the standard, why, by whom and when. */
        record Decided(Standard standard, Text reason, String by, Instant at) implements Stage {}
    }

    /** A workshop that nobody has answered yet. */
    public static Workshop open(Code code, Code element, Text question, Instant now) {
        return new Workshop(code, element, question, now, List.of(), new Stage.Asking());
    }

    /** The same with this reply, which takes the place of an earlier one of the same person; once decided it stays. */
    public Workshop with(Reply reply) {
        if (isDecided()) {
            return this;
        }
        Optional<Reply> earlier = of(reply.who());
        if (earlier.isPresent() && earlier.get().at().isAfter(reply.at())) {
            return this;
        }
        List<Reply> all = new ArrayList<>(replies);
        all.removeIf(each -> each.who().equals(reply.who()));
        all.add(reply);
        return new Workshop(code, element, question, begun, all, stage);
    }

    /** The same with the replies in view of all. */
    public Workshop shown() {
        return stage instanceof Stage.Asking
                ? new Workshop(code, element, question, begun, replies, new Stage.Shown())
                : this;
    }

    /** The same, decided; the first decision stands. */
    public Workshop decided(Stage.Decided decision) {
        return isDecided() ? this : new Workshop(code, element, question, begun, replies, decision);
    }

    /** Whether it is decided. */
    public boolean isDecided() {
        return stage instanceof Stage.Decided;
    }

    /** What this person answered, when they have. */
    public Optional<Reply> of(Id who) {
        return replies.stream().filter(each -> each.who().equals(who)).findFirst();
    }

    /** Whether this person may see what others answered: once they have answered themselves, or all may. */
    public boolean isOpenTo(Id who) {
        return !(stage instanceof Stage.Asking) || of(who).isPresent();
    }

    /**
     * One answer and who gives it.
     *
     * @param standard what they would ask
     * @param replies who, and why
     */
    public record Camp(Standard standard, List<Reply> replies) {
        public Camp {
            replies = List.copyOf(replies);
        }
    }

    /** The different answers, the one that most give first. */
    public List<Camp> camps() {
        Map<Standard, List<Reply>> camps = new LinkedHashMap<>();
        replies.forEach(reply -> camps.computeIfAbsent(reply.standard(), each -> new ArrayList<>())
                .add(reply));
        return camps.entrySet().stream()
                .map(each -> new Camp(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((Camp camp) -> -camp.replies().size())
                        .thenComparing(camp -> camp.replies().getFirst().at()))
                .toList();
    }

    /** The share of those who answered that give the most frequent answer, 0 to 1; silent while nobody has. */
    public Fact<Double> agreement() {
        return replies.isEmpty()
                ? Fact.silent()
                : Fact.of((double) camps().getFirst().replies().size() / replies.size());
    }

    /** From the least to the most that anybody would ask; silent where nobody answers with an amount. */
    public Fact<Range> spread() {
        return replies.stream()
                .map(Reply::standard)
                .filter(Standard.InRange.class::isInstance)
                .map(standard -> ((Standard.InRange) standard).range())
                .reduce(Range::span)
                .map(Fact::of)
                .orElseGet(Fact::silent);
    }
}
