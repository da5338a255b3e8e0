package org.diapason.core.base;

import java.util.List;
import java.util.Map;

/**
 * Something a person can do in a job, and the knowledge, skills and attitudes it takes.
 *
 * @param code how outcomes refer to it
 * @param label its short name
 * @param statement what a competent person does, in full
 * @param aspects the knowledge, skills and attitudes behind it
 * @param alignments the same competency in outside lists such as ESCO
 * @param axes where it stands on each axis of grouping: function, role, kind, proficiency, process order or an axis of
 *     the institution's own; one competency may carry several tags on one axis
 */
public record Competency(
        Code code,
        Text label,
        Fact<Text> statement,
        List<Aspect> aspects,
        List<Alignment> alignments,
        Map<Code, List<Code>> axes) {

    public Competency {
        aspects = List.copyOf(aspects);
        alignments = List.copyOf(alignments);
        axes = Ordered.map(axes);
    }

    /** What kind of thing stands behind a competency (eCampusOntario 2020, element 3). */
    public enum Part {
        KNOWLEDGE,
        SKILL,
        ATTITUDE
    }

    /** One piece of knowledge, one skill or one attitude. */
    public record Aspect(Part part, Text words) {}
}
