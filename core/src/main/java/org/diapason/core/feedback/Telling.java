package org.diapason.core.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;

/**
 * Decides, round after round in the order in which they end, what may be told of one question. A round with enough
 * answers is a group by itself. Rounds that ended with too few are put together, those of one micro-credential, until
 * they are enough; such a group is sealed then and never changes.
 */
final class Telling {

    /** So many tables are filled in turn: the same answer twice in a row need not wait for itself. */
    private static final int TABLES = 4;

    private final Question question;
    private final List<Release.Group> groups = new ArrayList<>();
    private final Map<Code, Small> small = new LinkedHashMap<>();
    private int answers;

    Telling(Question question) {
        this.question = question;
    }

    /** Rounds that ended with too few answers, until together they have enough. */
    private static final class Small {
        private final List<Round> rounds = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private int[] counts = new int[0];
        private int answers;
        private int threshold;

        void add(Poll poll, int[] more, List<String> said, int n) {
            rounds.add(poll.round());
            words.addAll(said);
            if (counts.length < more.length) {
                counts = java.util.Arrays.copyOf(counts, more.length);
            }
            for (int i = 0; i < more.length; i++) {
                counts[i] += more[i];
            }
            answers += n;
            threshold = Math.max(threshold, poll.round().threshold());
        }
    }

    void take(Poll poll, int index, boolean closed) {
        boolean free = question.kind() == Question.Kind.WORDS;
        List<String> said = poll.words(index);
        short[] column = poll.column(index);
        int[] counts = free ? new int[0] : counts(column, question.most() + 1);
        int n = free ? said.size() : sum(counts);
        answers += n;
        int told = Steps.told(n, poll.round().threshold(), closed);
        if (told > 0) {
            if (!free) {
                holdBack(column, counts, n - told);
            }
            groups.add(
                    group(poll.round().credential(), List.of(poll.round()), counts, said.subList(0, free ? told : 0)));
        } else if (closed && n > 0) {
            gather(poll, counts, said, n);
        }
    }

    private void gather(Poll poll, int[] counts, List<String> said, int n) {
        Code credential = poll.round().credential();
        Small together = small.computeIfAbsent(credential, _ -> new Small());
        together.add(poll, counts, said, n);
        if (together.answers >= together.threshold) {
            groups.add(group(credential, together.rounds, together.counts, together.words));
            small.remove(credential);
        }
    }

    private Release.Group group(Code credential, List<Round> rounds, int[] counts, List<String> words) {
        return new Release.Group(
                credential,
                rounds,
                Distribution.of(question, counts),
                words.stream().sorted().toList());
    }

    Release release() {
        int told = groups.stream()
                .mapToInt(group -> question.kind() == Question.Kind.WORDS
                        ? group.words().size()
                        : group.distribution().n())
                .sum();
        return new Release(question, groups, answers - told);
    }

    /** How often each number stands in the column; blanks, which stand below 0, are not answers. */
    private static int[] counts(short[] column, int size) {
        int[][] tables = new int[TABLES][size + 1];
        int[] first = tables[0];
        int[] second = tables[1];
        int[] third = tables[2];
        int[] fourth = tables[3];
        int i = 0;
        for (; i + TABLES <= column.length; i += TABLES) {
            first[column[i] + 1]++;
            second[column[i + 1] + 1]++;
            third[column[i + 2] + 1]++;
            fourth[column[i + 3] + 1]++;
        }
        for (; i < column.length; i++) {
            first[column[i] + 1]++;
        }
        int[] counts = new int[size];
        for (int value = 0; value < size; value++) {
            counts[value] = first[value + 1] + second[value + 1] + third[value + 1] + fourth[value + 1];
        }
        return counts;
    }

    /** Takes the newest so many answers out again. */
    private static void holdBack(short[] column, int[] counts, int many) {
        int left = many;
        for (int i = column.length - 1; left > 0; i--) {
            if (column[i] >= 0) {
                counts[column[i]]--;
                left--;
            }
        }
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int each : counts) {
            sum += each;
        }
        return sum;
    }
}
