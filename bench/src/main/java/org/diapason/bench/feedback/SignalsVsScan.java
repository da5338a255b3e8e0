package org.diapason.bench.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Poll;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Signals;

/** What may be told of ten million filled-in questionnaires, beside reading their columns once. */
public final class SignalsVsScan {

    private static final int ANSWERS = 10_000_000;
    private static final int CREDENTIALS = 12;
    private static final int COHORTS = 40;
    private static final long SEED = 20_261_126L;
    private static final int WARM_UPS = 10;
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private SignalsVsScan() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
        List<Question> questions = CoreQuestions.of(Instrument.LEARNER).stream()
                .filter(question -> question.kind() != Question.Kind.WORDS)
                .toList();
        List<short[][]> columns = new ArrayList<>();
        List<Poll> polls = new ArrayList<>();
        Random random = new Random(SEED);
        int rounds = CREDENTIALS * COHORTS;
        for (int i = 0; i < rounds; i++) {
            int many = ANSWERS / rounds + (i < ANSWERS % rounds ? 1 : 0);
            short[][] each = answers(questions, many, random);
            columns.add(each);
            polls.add(Poll.ofColumns(round(i, questions), each));
        }
        Instant now = START.plus(Duration.ofDays(rounds + 1L));
        long told = Signals.of(polls, now).releases().stream()
                .mapToLong(release -> release.all().orElseThrow().n())
                .sum();
        if (told != scan(columns)[0]) {
            throw new IllegalStateException("The two do not read the same answers");
        }
        System.out.printf("# %d answers to %d questions, %d not blank%n", ANSWERS, questions.size(), told);
        Pairs.ratio("signals-vs-scan", WARM_UPS, () -> scan(columns), () -> Signals.of(polls, now), System.out);
    }

    private static short[][] answers(List<Question> questions, int many, Random random) {
        short[][] columns = new short[questions.size()][many];
        for (int q = 0; q < columns.length; q++) {
            Question question = questions.get(q);
            int most = question.kind() == Question.Kind.HOURS ? 200 : question.most();
            for (int i = 0; i < many; i++) {
                boolean blank = random.nextInt(10) == 0;
                columns[q][i] = (short)
                        (blank ? Completed.BLANK : question.least() + random.nextInt(most - question.least() + 1));
            }
        }
        return columns;
    }

    private static Round round(int number, List<Question> questions) {
        Instant opens = START.plus(Duration.ofDays(number));
        return new Round(
                new Id(new UUID(1, number)),
                new Id(new UUID(2, 2)),
                Instrument.LEARNER,
                Code.of("MC-" + number % CREDENTIALS),
                Fact.silent(),
                questions,
                5,
                opens,
                opens.plus(Duration.ofDays(1)),
                Fact.silent());
    }

    /** Reads every answer once: how many are there, and the sum of their numbers. */
    private static long[] scan(List<short[][]> all) {
        long stated = 0;
        long sum = 0;
        for (short[][] columns : all) {
            for (short[] column : columns) {
                int told = 0;
                long total = 0;
                for (short value : column) {
                    told += value < 0 ? 0 : 1;
                    total += value;
                }
                stated += told;
                sum += total;
            }
        }
        return new long[] {stated, sum};
    }
}
