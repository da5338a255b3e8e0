package org.diapason.core.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The questions that every series asks alike, so that its micro-credentials can be compared (tronc commun). */
public final class CoreQuestions {

    private static final List<Question> ALL = read();

    private CoreQuestions() {}

    /** All of them, those of one instrument after another. */
    public static List<Question> all() {
        return ALL;
    }

    /** The questions that this instrument asks in every series. */
    public static List<Question> of(Instrument instrument) {
        return ALL.stream().filter(question -> question.asks() == instrument).toList();
    }

    private static List<Question> read() {
        List<Question> questions = new ArrayList<>();
        for (List<String> row : Table.rows(CoreQuestions.class, "questions.tsv")) {
            questions.add(new Question(
                    Code.of(row.get(1)),
                    Instrument.valueOf(constant(row.get(0))),
                    Text.both(row.get(4), row.get(5)),
                    Question.Kind.valueOf(constant(row.get(2))),
                    choices(row),
                    Code.of(row.get(3))));
        }
        return List.copyOf(questions);
    }

    private static List<Text> choices(List<String> row) {
        List<Text> choices = new ArrayList<>();
        for (int i = 6; i + 1 < row.size(); i += 2) {
            choices.add(Text.both(row.get(i), row.get(i + 1)));
        }
        return choices;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
