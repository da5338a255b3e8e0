package org.diapason.formats.html;

import java.util.List;

/**
 * The effort of each micro-credential: what is advertised beside what adds up.
 *
 * @param plot the picture; none when no hours at all are known
 * @param rows the same figures as a table
 * @param advertised the advertised hours of the whole series
 * @param computed the computed hours of the whole series
 * @param note what the totals rest on, in one sentence
 * @param tolerance how far advertised and computed hours may lie apart
 */
public record EffortView(
        List<EffortPlot> plot, List<Row> rows, String advertised, String computed, String note, String tolerance) {

    public EffortView {
        plot = List.copyOf(plot);
        rows = List.copyOf(rows);
    }

    /**
     * One micro-credential.
     *
     * @param code its code
     * @param title its title
     * @param advertised the hours it advertises
     * @param typical the hours that a typical learner needs
     * @param most the hours that a learner who takes the most time needs
     * @param gap how the two compare, in words
     * @param weekly the advertised hours a week
     * @param uncounted what could not be counted; empty when everything could
     */
    public record Row(
            String code,
            Said title,
            String advertised,
            String typical,
            String most,
            String gap,
            String weekly,
            String uncounted) {}
}
