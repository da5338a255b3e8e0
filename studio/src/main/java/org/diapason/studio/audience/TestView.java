package org.diapason.studio.audience;

import java.util.List;
import java.util.Map;

/**
 * The scope test as its form asks it.
 *
 * @param here the path of step 1
 * @param revision the revision it is filled in on
 * @param threshold the share from which a topic is in, in percent
 * @param months how many months evidence stays good
 * @param questions the questions, and an empty one to add
 * @param slips what could not be taken, by field
 */
public record TestView(
        String here, long revision, String threshold, String months, List<Line> questions, Map<String, String> slips) {

    public TestView {
        questions = List.copyOf(questions);
        slips = Map.copyOf(slips);
    }

    /** Why this field could not be taken; empty when it could. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }

    /** A question: empty words in both languages take it away. */
    public record Line(String code, String french, String english, String weight, boolean veto) {}
}
