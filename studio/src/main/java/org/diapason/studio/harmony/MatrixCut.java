package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.studio.shell.Opened;

/**
 * The part of a matrix that is asked for, in the order that is asked for.
 *
 * @param asked what was asked
 * @param columns the columns that are shown, by their position in the series
 * @param rows the rows that are shown
 */
record MatrixCut(Asked asked, List<Integer> columns, List<TuningMatrix.Row> rows) {

    /** How many columns leave room for what each cell states. */
    private static final int ROOMY = 8;

    static MatrixCut of(Opened opened, Asked asked) {
        List<TuningMatrix.Row> all = opened.harmony().matrix().rows();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < opened.series().microCredentials().size(); i++) {
            String code = opened.series().microCredentials().get(i).code().value();
            if (asked.credential().isEmpty() || asked.credential().equals(code)) {
                columns.add(i);
            }
        }
        List<TuningMatrix.Row> rows = new ArrayList<>(all.stream()
                .filter(row -> asked.family().isEmpty()
                        || asked.family().equals(row.kind().family().value()))
                .filter(row -> has(row, columns, asked))
                .toList());
        order(columns, opened, asked);
        if (asked.rows().equals(Asked.TUNE)) {
            rows.sort(Comparator.comparingDouble(
                    row -> rank(HarmonyIndex.of(List.of(row)).share())));
        }
        return new MatrixCut(asked, columns, rows);
    }

    private static boolean has(TuningMatrix.Row row, List<Integer> columns, Asked asked) {
        return asked.kind()
                .map(kind -> columns.stream()
                        .anyMatch(column -> row.cells().get(column).verdict().kind() == kind))
                .orElse(true);
    }

    private static void order(List<Integer> columns, Opened opened, Asked asked) {
        switch (asked.columns()) {
            case Asked.TUNE ->
                columns.sort(Comparator.comparingDouble(
                        column -> rank(share(opened.harmony().matrix().rows(), column))));
            case "path" -> {
                List<Code> path = opened.series().pathway().order().orElse(List.of());
                columns.sort(Comparator.comparingInt(column -> {
                    int at = path.indexOf(
                            opened.series().microCredentials().get(column).code());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }));
            }
            default -> {}
        }
    }

    /** The least in tune first; what cannot be told last. */
    private static double rank(Fact<Double> share) {
        return share.orElse(2.0);
    }

    /** The index of one column over these rows. */
    static Fact<Double> share(List<TuningMatrix.Row> rows, int column) {
        List<TuningMatrix.Row> narrow = new ArrayList<>(rows.size());
        for (TuningMatrix.Row row : rows) {
            narrow.add(new TuningMatrix.Row(
                    row.kind(), row.policy(), List.of(row.cells().get(column))));
        }
        return HarmonyIndex.of(narrow).share();
    }

    /** Whether there is room for what each cell states. */
    boolean isRoomy() {
        return columns.size() <= ROOMY;
    }

    /** Whether this cell is among those that are shown. */
    boolean shows(Code microCredential, Code element) {
        return rows.stream()
                .filter(row -> row.kind().code().equals(element))
                .findFirst()
                .map(row -> credentials(row).contains(microCredential))
                .orElse(false);
    }

    private Set<Code> credentials(TuningMatrix.Row row) {
        Set<Code> shown = new HashSet<>();
        for (int column : columns) {
            Cell cell = row.cells().get(column);
            shown.add(cell.microCredential());
        }
        return shown;
    }
}
