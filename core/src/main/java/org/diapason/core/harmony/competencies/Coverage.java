package org.diapason.core.harmony.competencies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * Competencies × micro-credentials: where each is taught, assessed and counted on.
 *
 * @param rows a row for each competency that the series declares, then for each that is only used
 * @param microCredentials the columns, in the order of the series
 */
public record Coverage(List<Row> rows, List<Code> microCredentials) {

    public Coverage {
        rows = List.copyOf(rows);
        microCredentials = List.copyOf(microCredentials);
    }

    /**
     * One competency across the series.
     *
     * @param competency its code
     * @param declared whether the series says what it is
     * @param outcomes the outcomes that build it
     * @param marks what each micro-credential does with it, in the order of the columns
     */
    public record Row(Code competency, boolean declared, List<Code> outcomes, List<Set<Mark>> marks) {
        public Row {
            outcomes = List.copyOf(outcomes);
            marks = List.copyOf(marks);
        }

        /** Whether some micro-credential does this with it. */
        public boolean isAnywhere(Mark mark) {
            return marks.stream().anyMatch(each -> each.contains(mark));
        }

        /** The positions of the micro-credentials that do this with it. */
        public List<Integer> where(Mark mark) {
            List<Integer> where = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i).contains(mark)) {
                    where.add(i);
                }
            }
            return where;
        }
    }

    /** The coverage of this series. */
    public static Coverage of(Series series) {
        return new Reader(series).read();
    }

    /** The competencies with which nobody does this. */
    public List<Code> without(Mark mark) {
        return rows.stream()
                .filter(row -> !row.isAnywhere(mark))
                .map(Row::competency)
                .toList();
    }

    private static final class Reader {
        private final Series series;
        private final Map<Code, List<Set<Mark>>> marks = new LinkedHashMap<>();
        private final Map<Code, List<Code>> outcomes = new LinkedHashMap<>();

        Reader(Series series) {
            this.series = series;
        }

        Coverage read() {
            series.competencies().forEach(competency -> row(competency.code()));
            Set<Code> declared = new HashSet<>(marks.keySet());
            int column = 0;
            for (MicroCredential mc : series.microCredentials()) {
                learning(column++, mc.learning());
            }
            List<Row> rows = new ArrayList<>(marks.size());
            marks.forEach((code, each) ->
                    rows.add(new Row(code, declared.contains(code), outcomes.getOrDefault(code, List.of()), each)));
            return new Coverage(
                    rows,
                    series.microCredentials().stream()
                            .map(MicroCredential::code)
                            .toList());
        }

        private void learning(int column, Learning learning) {
            Set<Code> assessed = assessed(learning);
            learning.competencies().orElse(List.of()).forEach(code -> mark(code, column, Mark.TAUGHT));
            learning.assumes().forEach(code -> mark(code, column, Mark.ASSUMED));
            for (Outcome outcome : learning.outcomes().orElse(List.of())) {
                outcome.assumes().forEach(code -> mark(code, column, Mark.ASSUMED));
                for (Code code : outcome.competencies()) {
                    mark(code, column, Mark.TAUGHT);
                    outcomes.computeIfAbsent(code, ignored -> new ArrayList<>()).add(outcome.code());
                    if (assessed.contains(outcome.code())) {
                        mark(code, column, Mark.ASSESSED);
                    }
                }
            }
        }

        private static Set<Code> assessed(Learning learning) {
            Set<Code> assessed = new HashSet<>();
            for (Assessment assessment : learning.assessments().orElse(List.of())) {
                assessed.addAll(assessment.outcomes().orElse(List.of()));
            }
            return assessed;
        }

        private void mark(Code competency, int column, Mark mark) {
            row(competency).get(column).add(mark);
        }

        private List<Set<Mark>> row(Code competency) {
            return marks.computeIfAbsent(competency, ignored -> {
                List<Set<Mark>> row = new ArrayList<>();
                series.microCredentials().forEach(mc -> row.add(EnumSet.noneOf(Mark.class)));
                return row;
            });
        }
    }
}
