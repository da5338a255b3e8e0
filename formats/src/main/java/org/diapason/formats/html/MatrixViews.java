package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.MicroCredential;

/** Lays the tuning matrix out for the page. */
public final class MatrixViews {

    private static final int ROOM = 24;

    private final Case seen;
    private final Anchors anchors;
    private final Say say;

    public MatrixViews(Case seen, Anchors anchors, Say say) {
        this.seen = seen;
        this.anchors = anchors;
        this.say = say;
    }

    /** The matrix as a table. */
    public MatrixView view() {
        return new MatrixView(columns(), families());
    }

    private List<MatrixView.Column> columns() {
        List<MatrixView.Column> columns = new ArrayList<>();
        List<MicroCredential> credentials = seen.series().microCredentials();
        for (int i = 0; i < credentials.size(); i++) {
            MicroCredential mc = credentials.get(i);
            columns.add(new MatrixView.Column(
                    anchors.credential(mc.code()), mc.code().value(), say.text(mc.title()), say.share(share(i))));
        }
        return columns;
    }

    /** The index of one column: the same rows with one cell each. */
    private Fact<Double> share(int column) {
        List<TuningMatrix.Row> rows = new ArrayList<>();
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            rows.add(new TuningMatrix.Row(
                    row.kind(), row.policy(), List.of(row.cells().get(column))));
        }
        return HarmonyIndex.of(rows).share();
    }

    private List<MatrixView.Family> families() {
        Map<Code, List<MatrixView.Row>> byFamily = new LinkedHashMap<>();
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            byFamily.computeIfAbsent(row.kind().family(), code -> new ArrayList<>())
                    .add(row(row));
        }
        List<MatrixView.Family> families = new ArrayList<>();
        byFamily.forEach((code, rows) -> families.add(family(code, rows)));
        return families;
    }

    private MatrixView.Family family(Code code, List<MatrixView.Row> rows) {
        List<Family> known = new ArrayList<>(seen.framework().families());
        known.addAll(Elements.families());
        for (Family family : known) {
            if (family.code().equals(code)) {
                return new MatrixView.Family(family.step(), say.text(family.label()), rows);
            }
        }
        return new MatrixView.Family("", say.text(MatrixView.otherFamily()), rows);
    }

    private MatrixView.Row row(TuningMatrix.Row row) {
        List<MatrixView.Square> squares = new ArrayList<>();
        row.cells().forEach(cell -> squares.add(square(row, cell)));
        HarmonyIndex index = HarmonyIndex.of(List.of(row));
        return new MatrixView.Row(
                anchors.element(row.kind().code()),
                say.text(row.kind().label()),
                say.standard(row.policy().standard(), row.kind()),
                Shares.sentence(row, say),
                Plot.figure(100 * index.share().orElse(0.0)),
                squares);
    }

    private MatrixView.Square square(TuningMatrix.Row row, Cell cell) {
        Said full = say.value(cell.value(), row.kind());
        return new MatrixView.Square(
                anchors.cell(cell),
                VerdictLook.of(cell.verdict().kind()),
                brief(cell.value(), full.words(), say),
                full,
                Problems.speakOf(cell) ? anchors.problem(cell) : "");
    }

    /** What is stated, as far as a square has room for it; empty when nothing is. */
    public static String brief(Fact<Value> value, String full, Say say) {
        if (value.isSilent() || full.length() <= ROOM) {
            return value.isSilent() ? "" : full;
        }
        return switch (value.get()) {
            case Value.Choices(var codes)
            when codes.size() > 1 -> say.count(codes.size(), "choix", "choix", "choice", "choices");
            case Value.Sequences(var each) -> say.count(each.size(), "module", "modules", "module", "modules");
            case Value.Evidence(var sources) -> say.count(sources.size(), "preuve", "preuves", "proof", "proofs");
            case Value.Choices ignored -> full;
            case Value.Amount ignored -> full;
            case Value.Statement ignored -> say.in("énoncé", "statement");
        };
    }
}
