package org.diapason.formats.html;

import java.util.List;

/**
 * What learners will be able to do, micro-credential by micro-credential.
 *
 * @param credentials the micro-credentials, then the milestones that have outcomes of their own
 */
public record OutcomesView(List<Credential> credentials) {

    public OutcomesView {
        credentials = List.copyOf(credentials);
    }

    /**
     * The outcomes of one micro-credential.
     *
     * @param code its code
     * @param title its title
     * @param stated whether anybody said what they are
     * @param lines its outcomes
     */
    public record Credential(String code, Said title, boolean stated, List<Line> lines) {
        public Credential {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One outcome.
     *
     * @param code its code
     * @param statement its sentence
     * @param level the level of the taxonomy, in words
     * @param competencies the competencies it builds
     * @param shown how it is assessed, or by which outcomes it is reached
     */
    public record Line(String code, Said statement, String level, String competencies, String shown) {}
}
