package org.diapason.core.harmony.quality;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Rubric;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Noted;

/**
 * A rubric filled in for one micro-credential or for the series: what reviewers rated, what the data answer by
 * themselves, and what nobody has looked at, which stays apart from every sum.
 *
 * @param rubric the rubric
 * @param sections a result for each section of the rubric, in its order
 */
public record QualityReview(Rubric rubric, List<SectionResult> sections) {
    public QualityReview {
        sections = List.copyOf(sections);
    }

    /** What is known of one indicator. */
    public sealed interface Answer {
        /** A reviewer rated it; the latest rating counts. */
        record Rated(int points, String reviewer, Fact<Text> evidence) implements Answer {}

        /** A check found nothing wrong and nothing unstated. */
        record Holds(Code check) implements Answer {}

        /** A check found something wrong. */
        record Broken(Code check) implements Answer {}

        /** Nobody rated it, and the data do not say. */
        record Silent() implements Answer {}
    }

    /** One indicator and what is known of it. */
    public record Line(Rubric.Indicator indicator, Answer answer) {}

    /**
     * The result of one section.
     *
     * @param section the section
     * @param lines a line for each indicator
     * @param points the points of the ratings given
     * @param possible the most points these ratings could have given
     */
    public record SectionResult(Rubric.Section section, List<Line> lines, int points, int possible) {
        public SectionResult {
            lines = List.copyOf(lines);
        }

        /** The share of the possible points, from 0 to 1; silent when nobody rated anything. */
        public Fact<Double> share() {
            return possible > 0 ? Fact.of((double) points / possible) : Fact.silent();
        }

        /** How many indicators nobody has answered. */
        public long silent() {
            return lines.stream()
                    .filter(line -> line.answer() instanceof Answer.Silent)
                    .count();
        }
    }

    /** The rubric filled in for this micro-credential, or for the series when it is silent. */
    public static QualityReview of(Case seen, Rubric rubric, Fact<Code> credential, List<Noted> findings) {
        Answers answers = new Answers(seen, credential, findings);
        int best = rubric.scale().stream().mapToInt(Rubric.Rating::points).max().orElse(0);
        List<SectionResult> sections = new ArrayList<>();
        for (Rubric.Section section : rubric.sections()) {
            List<Line> lines = new ArrayList<>();
            int points = 0;
            int rated = 0;
            for (Rubric.Indicator indicator : section.indicators()) {
                Answer answer = answers.to(indicator);
                lines.add(new Line(indicator, answer));
                if (answer instanceof Answer.Rated given) {
                    points += given.points();
                    rated++;
                }
            }
            sections.add(new SectionResult(section, lines, points, rated * best));
        }
        return new QualityReview(rubric, sections);
    }
}
