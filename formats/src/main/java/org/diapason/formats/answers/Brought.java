package org.diapason.formats.answers;

import java.util.List;
import org.diapason.core.feedback.Rounds;

/**
 * What a file of answers gave.
 *
 * @param columns what each column was taken for
 * @param answers the answers, in the order of the file, and what makes one wonder about some
 * @param blank how many rows answered nothing
 * @param unread how many cells could not be read as an answer, and are blank
 * @param example one of these cells, where it stands and what it says; empty when there is none
 * @param again how many rows repeated the header
 */
public record Brought(
        List<AnswerColumn> columns, List<Rounds.Marked> answers, int blank, int unread, String example, int again) {

    /** Of an answer that gives the same to every statement. */
    public static final String STRAIGHT = "straight";

    /** Of an answer by somebody who has answered before, or in exactly the words of before. */
    public static final String DUPLICATE = "duplicate";

    public Brought {
        columns = List.copyOf(columns);
        answers = List.copyOf(answers);
    }

    /** How many answers bear this mark. */
    public int marked(String mark) {
        return (int) answers.stream().filter(each -> each.mark().equals(mark)).count();
    }

    /** The headers of the columns that were taken for this. */
    public List<String> headers(AnswerColumn.Use use) {
        return columns.stream()
                .filter(column -> column.use() == use)
                .map(AnswerColumn::header)
                .toList();
    }
}
