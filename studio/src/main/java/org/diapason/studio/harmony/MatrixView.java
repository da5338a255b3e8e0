package org.diapason.studio.harmony;

import java.util.List;
import org.diapason.formats.html.IndexView;
import org.diapason.formats.html.ProblemView;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.VerdictLook;

/**
 * The tuning matrix as a page shows it.
 *
 * @param path its path, without the language
 * @param asked which part of it is shown, and how
 * @param columns the micro-credentials that are shown
 * @param families the rows that are shown, family by family
 * @param roomy whether there is room for what each cell states
 * @param index the index of the whole series
 * @param counts how many cells of the series have each verdict
 * @param verdicts the verdicts one may look for, with how many cells have each
 * @param allFamilies the families one may look at
 * @param allCredentials the micro-credentials one may look at
 * @param problems the cells that ask for something, in prose: those of this page of the list
 * @param problemCount how many there are
 * @param pages how many pages their list has
 * @param nothingYet why there is no matrix yet; empty when there is one
 */
public record MatrixView(
        String path,
        Asked asked,
        List<Column> columns,
        List<Family> families,
        boolean roomy,
        IndexView index,
        List<Count> counts,
        List<Choice> verdicts,
        List<Choice> allFamilies,
        List<Choice> allCredentials,
        List<Problem> problems,
        int problemCount,
        int pages,
        String nothingYet) {

    public MatrixView {
        columns = List.copyOf(columns);
        families = List.copyOf(families);
        counts = List.copyOf(counts);
        verdicts = List.copyOf(verdicts);
        allFamilies = List.copyOf(allFamilies);
        allCredentials = List.copyOf(allCredentials);
        problems = List.copyOf(problems);
    }

    /** How many cells have a verdict. */
    public record Count(VerdictLook look, int number) {}

    /** Something that one may choose from a list. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * The head of a column.
     *
     * @param code the micro-credential
     * @param title its title
     * @param share its own index, in words
     */
    public record Column(String code, Said title, String share) {}

    /**
     * The rows of one family.
     *
     * @param step where the framework speaks of it
     * @param label what it is called
     * @param rows its elements
     */
    public record Family(String step, Said label, List<Row> rows) {
        public Family {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One element across the series.
     *
     * @param id its address on the page
     * @param label what it is called
     * @param standard what is asked of it
     * @param known whether any of its cells could be judged
     * @param percent its share in harmony, for the bar
     * @param share the same in words
     * @param squares a square for each column
     */
    public record Row(
            String id, Said label, Said standard, boolean known, int percent, String share, List<Square> squares) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    /**
     * One element of one micro-credential.
     *
     * @param look how its verdict is told
     * @param href its drawer, from the page of the matrix
     * @param brief what it states, where there is room; else empty
     * @param faint whether it is not what is looked for
     */
    public record Square(VerdictLook look, String href, String brief, boolean faint) {

        /** The name of its shape, and whether it stands back. */
        public String css() {
            return faint ? look.css() + " faint" : look.css();
        }
    }

    /** A cell in prose, and where it opens. */
    public record Problem(String path, ProblemView words) {}
}
