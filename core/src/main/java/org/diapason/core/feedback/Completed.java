package org.diapason.core.feedback;

import java.util.List;

/**
 * What one person answered, question by question in the order of the round (questionnaire rempli). It says neither who
 * answered nor when.
 *
 * @param values the number of each answer; below 0 where there is none
 * @param words the words of each answer; empty where there are none
 */
public record Completed(List<Integer> values, List<String> words) {

    /** No answer: never the same as an answer of 0. */
    public static final int BLANK = -1;

    /** The longest words that are kept. */
    public static final int LONGEST = 2000;

    public Completed {
        values = List.copyOf(values);
        words = List.copyOf(words);
        if (values.size() != words.size() || words.stream().anyMatch(each -> each.length() > LONGEST)) {
            throw new IllegalArgumentException("Each question has a value and words of at most " + LONGEST);
        }
    }

    /** Whether nothing at all was answered. */
    public boolean isBlank() {
        return values.stream().allMatch(value -> value < 0) && words.stream().allMatch(String::isBlank);
    }
}
