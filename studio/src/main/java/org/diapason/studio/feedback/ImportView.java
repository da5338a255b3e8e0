package org.diapason.studio.feedback;

import java.util.List;
import java.util.Map;

/**
 * Answers that were gathered elsewhere, and what a file of them would give.
 *
 * @param path the path of this page
 * @param most the most bytes of a file
 * @param credentials the micro-credentials that can be asked about
 * @param cohorts the cohorts that can be asked
 * @param instrument what was chosen
 * @param credential what was chosen
 * @param cohort what was chosen
 * @param codes the questions and their codes
 * @param seen what the file gives; none before one was looked at
 * @param errors what has to be looked at again, by field
 */
public record ImportView(
        String path,
        long most,
        List<RoundsView.Choice> credentials,
        List<RoundsView.Choice> cohorts,
        String instrument,
        String credential,
        String cohort,
        List<RoundsView.Choice> codes,
        List<Seen> seen,
        Map<String, String> errors) {

    public ImportView {
        credentials = List.copyOf(credentials);
        cohorts = List.copyOf(cohorts);
        codes = List.copyOf(codes);
        seen = List.copyOf(seen);
    }

    /**
     * What a file gives.
     *
     * @param answers how many answers
     * @param told what there is to know of them, a sentence each
     * @param columns the columns that answer a question, and those of which nobody knows
     */
    public record Seen(int answers, List<Told> told, List<Column> columns) {
        public Seen {
            told = List.copyOf(told);
            columns = List.copyOf(columns);
        }
    }

    /** A sentence about the file, and what it is about. */
    public record Told(String about, String words) {}

    /** A column, and the code of the question that it answers; empty when nobody knows. */
    public record Column(String label, String question) {}
}
