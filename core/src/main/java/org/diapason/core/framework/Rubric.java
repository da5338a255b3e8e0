package org.diapason.core.framework;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * What a quality reviewer looks at, section by section.
 *
 * @param code its short name
 * @param name what it is called
 * @param sections the sections in order
 * @param scale the ratings from the lowest to the highest
 * @param source where its headings come from
 */
public record Rubric(Code code, Text name, List<Section> sections, List<Rating> scale, Fact<Source> source) {

    public Rubric {
        sections = List.copyOf(sections);
        scale = List.copyOf(scale);
    }

    /** A section of a rubric. */
    public record Section(Code code, Text name, List<Indicator> indicators) {
        public Section {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Something that a reviewer rates.
     *
     * @param code how a review refers to it
     * @param words what is looked at
     * @param answeredBy the check that answers it from the data, where one can
     */
    public record Indicator(Code code, Text words, Fact<Code> answeredBy) {}

    /** A rating of the scale. */
    public record Rating(int points, Text label) {}
}
