package org.diapason.core.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;

/** Rounds and answers for tests, each told apart by a number. */
final class Asked {

    static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

    private Asked() {}

    static Question question(Question.Kind kind) {
        return new Question(
                Code.of("q"), Instrument.LEARNER, Text.both("Dites.", "Say."), kind, List.of(), Code.of("hours"));
    }

    /** The round of this number, which opens on its day and lasts ten. */
    static Round round(int number, String credential, Question question) {
        Instant opens = START.plus(Duration.ofDays(number));
        return new Round(
                new Id(new UUID(7, number)),
                new Id(new UUID(2, 2)),
                Instrument.LEARNER,
                Code.of(credential),
                Fact.of(Code.of("cohort-" + number)),
                List.of(question),
                Evaluation.LEAST_THRESHOLD,
                opens,
                opens.plus(Duration.ofDays(10)),
                Fact.silent());
    }

    static Completed value(int value) {
        return new Completed(List.of(value), List.of(""));
    }

    static Completed words(String words) {
        return new Completed(List.of(Completed.BLANK), List.of(words));
    }

    static Poll poll(Round round, int... values) {
        List<Completed> answers = new ArrayList<>();
        for (int value : values) {
            answers.add(value(value));
        }
        return Poll.of(round, answers);
    }
}
