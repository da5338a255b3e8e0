package org.diapason.studio.series;

import java.util.List;
import org.diapason.formats.html.Said;
import org.jspecify.annotations.Nullable;

/**
 * The register of the deviations of a series.
 *
 * @param lines the deviations that pass the filter
 * @param filters the ways to narrow the register
 * @param sort what it is sorted by: state, until, credential, element
 * @param any whether the series has any deviation at all
 * @param may whether whoever reads may grant and refuse
 * @param matrix the path of the matrix
 * @param path the path of the register
 * @param status the state that is shown; empty for all
 */
public record RegisterView(
        List<Line> lines,
        List<Filter> filters,
        String sort,
        boolean any,
        boolean may,
        String matrix,
        String path,
        String status) {

    public RegisterView {
        lines = List.copyOf(lines);
        filters = List.copyOf(filters);
    }

    /** The query that sorts by this column and keeps the filter. */
    public String by(String column) {
        return "?sort=" + column + (status.isEmpty() ? "" : "&state=" + status);
    }

    /** How a column says that the register is sorted by it; null when it is not. */
    public @Nullable String sorted(String column) {
        return sort.equals(column) ? "ascending" : null;
    }

    /** One way to narrow the register, with how many it leaves. */
    public record Filter(String query, String label, int number, boolean here) {}

    /**
     * One deviation.
     *
     * @param path its cell
     * @param credential the micro-credential
     * @param element the element
     * @param reason why it differs
     * @param css the state, for the style sheet
     * @param word the state in a word
     * @param told the state in full
     * @param because why it was refused, or what was shown; empty when nothing is said
     * @param waits whether it waits for an answer
     */
    public record Line(
            String path,
            String credential,
            Said element,
            Said reason,
            String css,
            String word,
            String told,
            Said because,
            boolean waits) {}
}
