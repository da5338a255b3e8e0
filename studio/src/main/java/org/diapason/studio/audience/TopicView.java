package org.diapason.studio.audience;

import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Said;

/**
 * One topic under the scope test.
 *
 * @param subject what the list of topics says of it
 * @param here the path of step 1
 * @param revision the revision that is shown
 * @param questions the questions and how they were answered
 * @param threshold the share from which a topic is in
 * @param evidence what the answers rest on
 * @param evidenceDate the day of the most recent evidence, as a field of a form wants it; empty when nobody says
 * @param slips what could not be taken, by field
 */
public record TopicView(
        AudienceView.Subject subject,
        String here,
        long revision,
        List<Asked> questions,
        String threshold,
        List<Said> evidence,
        String evidenceDate,
        Map<String, String> slips) {

    public TopicView {
        questions = List.copyOf(questions);
        evidence = List.copyOf(evidence);
        slips = Map.copyOf(slips);
    }

    /** Why this field could not be taken; empty when it could. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }

    /**
     * A question.
     *
     * @param field the field of the form
     * @param words the question
     * @param answer the answer from 0 to 4; -1 when nobody answered
     * @param veto whether a 0 keeps the topic out
     */
    public record Asked(String field, Said words, int answer, boolean veto) {}
}
