package org.diapason.core.feedback;

import java.util.ArrayList;
import java.util.List;

/** What was answered in one round, in the order in which it came in: a column for each question (dépouillement). */
public final class Poll {

    private final Round round;
    private final short[][] columns;
    private final List<List<String>> words;

    private Poll(Round round, short[][] columns, List<List<String>> words) {
        this.round = round;
        this.columns = columns;
        this.words = words;
    }

    /** The numbers of this round: a column for each of its questions, all of them of the same length. */
    public static Poll ofColumns(Round round, short[][] columns) {
        if (columns.length != round.questions().size()) {
            throw new IllegalArgumentException("A column for each question");
        }
        return new Poll(round, columns, List.of());
    }

    /** The answers of this round. */
    public static Poll of(Round round, List<Completed> answers) {
        int asked = round.questions().size();
        short[][] columns = new short[asked][answers.size()];
        List<List<String>> words = new ArrayList<>();
        for (int q = 0; q < asked; q++) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                columns[q][i] = answers.get(i).values().get(q).shortValue();
                String each = answers.get(i).words().get(q);
                if (!each.isBlank()) {
                    said.add(each);
                }
            }
            words.add(said);
        }
        return new Poll(round, columns, words);
    }

    /** The round. */
    public Round round() {
        return round;
    }

    /** How many answered. */
    public int answered() {
        return columns.length == 0 ? 0 : columns[0].length;
    }

    short[] column(int question) {
        return columns[question];
    }

    /** What was written in answer to this question, in the order in which it came in. */
    List<String> words(int question) {
        return words.isEmpty() ? List.of() : words.get(question);
    }
}
