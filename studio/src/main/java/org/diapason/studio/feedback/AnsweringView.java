package org.diapason.studio.feedback;

import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Said;

/**
 * The page on which somebody answers.
 *
 * @param path where the form is sent
 * @param called who asks
 * @param instrument what it is
 * @param about the micro-credential that it is about
 * @param until until when one can answer, in words
 * @param threshold of how many people at least anything is told
 * @param key what makes the answer count once
 * @param questions the questions
 * @param errors what has to be looked at again, by field
 * @param again why the answers were not taken this time; empty when there is no such reason
 */
public record AnsweringView(
        String path,
        String called,
        String instrument,
        Said about,
        String until,
        int threshold,
        String key,
        List<Asked> questions,
        Map<String, String> errors,
        String again) {

    public AnsweringView {
        questions = List.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param field the name of its field
     * @param words the question
     * @param look how it is answered: scale, lines, hours or words
     * @param options what there is to choose from
     * @param typed what was typed
     * @param error what has to be looked at again; empty when nothing has
     */
    public record Asked(String field, Said words, String look, List<Option> options, String typed, String error) {

        public Asked {
            options = List.copyOf(options);
        }
    }

    /** One answer to choose. */
    public record Option(String value, String label, String spoken, boolean chosen) {}

    /** Why somebody cannot answer, in a sentence, and what they can do. */
    public record Closed(String title, String words) {}
}
