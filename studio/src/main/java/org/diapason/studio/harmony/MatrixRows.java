package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Family;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Anchors;
import org.diapason.formats.html.MatrixViews;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.Shares;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.series.CellPath;
import org.diapason.studio.shell.Opened;

/** Lays the asked part of the matrix out as rows and columns. */
final class MatrixRows {

    private static final Anchors ANCHORS = new Anchors("");

    private final Opened opened;
    private final MatrixCut cut;
    private final Say say;

    MatrixRows(Opened opened, MatrixCut cut, Say say) {
        this.opened = opened;
        this.cut = cut;
        this.say = say;
    }

    List<MatrixView.Column> columns() {
        List<MatrixView.Column> columns = new ArrayList<>();
        for (int position : cut.columns()) {
            MicroCredential mc = opened.series().microCredentials().get(position);
            Fact<Double> share = MatrixCut.share(opened.harmony().matrix().rows(), position);
            columns.add(new MatrixView.Column(
                    mc.code().value(),
                    say.text(mc.title()),
                    share.isStated() ? say.share(share) : say.in("inconnu", "unknown")));
        }
        return columns;
    }

    List<MatrixView.Family> families() {
        Map<Code, List<MatrixView.Row>> byFamily = new LinkedHashMap<>();
        for (TuningMatrix.Row row : cut.rows()) {
            byFamily.computeIfAbsent(row.kind().family(), code -> new ArrayList<>())
                    .add(row(row));
        }
        List<MatrixView.Family> families = new ArrayList<>();
        byFamily.forEach((code, rows) -> families.add(new MatrixView.Family(
                MatrixPage.family(opened, code).map(Family::step).orElse(""),
                MatrixPage.label(opened, code, say),
                rows)));
        return families;
    }

    private MatrixView.Row row(TuningMatrix.Row row) {
        String element = "/" + CellPath.part(row.kind().code().value());
        List<MatrixView.Square> squares = new ArrayList<>(cut.columns().size());
        for (int column : cut.columns()) {
            squares.add(square(row, row.cells().get(column), element));
        }
        Fact<Double> share = HarmonyIndex.of(List.of(row)).share();
        return new MatrixView.Row(
                ANCHORS.element(row.kind().code()),
                say.text(row.kind().label()),
                say.standard(row.policy().standard(), row.kind()),
                share.isStated(),
                (int) Math.round(100 * share.orElse(0.0)),
                Shares.sentence(row, say),
                squares);
    }

    private MatrixView.Square square(TuningMatrix.Row row, Cell cell, String element) {
        boolean faint =
                cut.asked().kind().map(kind -> kind != cell.verdict().kind()).orElse(false);
        return new MatrixView.Square(
                VerdictLook.of(cell.verdict().kind()),
                "matrix/" + CellPath.part(cell.microCredential().value()) + element,
                cut.isRoomy() ? brief(row, cell) : "",
                faint);
    }

    private String brief(TuningMatrix.Row row, Cell cell) {
        Said full = say.value(cell.value(), row.kind());
        return MatrixViews.brief(cell.value(), full.words(), say);
    }
}
