package org.diapason.cli.harmony;

import java.util.ArrayList;
import java.util.List;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;

/** Writes the tuning matrix as columns of characters; a wide one in several blocks. */
final class MatrixText {

    private static final int LABEL = 34;
    private static final int GAP = 2;

    private final Surroundings around;
    private final Ink ink;
    private final int width;

    MatrixText(Surroundings around, Ink ink, int width) {
        this.around = around;
        this.ink = ink;
        this.width = width;
    }

    void write(TuningMatrix matrix, Framework framework) {
        if (matrix.rows().isEmpty() || matrix.rows().getFirst().cells().isEmpty()) {
            return;
        }
        List<Code> columns = matrix.rows().getFirst().cells().stream()
                .map(Cell::microCredential)
                .toList();
        int from = 0;
        while (from < columns.size()) {
            int to = lastThatFits(columns, from);
            block(matrix, framework, columns, from, to);
            from = to;
        }
        legend();
    }

    private int lastThatFits(List<Code> columns, int from) {
        int used = LABEL;
        int to = from;
        while (to < columns.size() && (to == from || used + GAP + columnWidth(columns.get(to)) <= width)) {
            used += GAP + columnWidth(columns.get(to));
            to++;
        }
        return to;
    }

    private void block(TuningMatrix matrix, Framework framework, List<Code> columns, int from, int to) {
        StringBuilder head = new StringBuilder(" ".repeat(LABEL));
        for (Code column : columns.subList(from, to)) {
            head.append(" ".repeat(GAP)).append(pad(column.value(), columnWidth(column)));
        }
        around.out().println(ink.bold(head.toString().stripTrailing()));
        Code family = Code.of("none");
        for (TuningMatrix.Row row : matrix.rows()) {
            if (!row.kind().family().equals(family)) {
                family = row.kind().family();
                around.out().println(ink.faint(familyLabel(family, framework)));
            }
            around.out().println(line(row, columns, from, to));
        }
        around.out().println();
    }

    private String line(TuningMatrix.Row row, List<Code> columns, int from, int to) {
        StringBuilder line = new StringBuilder("  ");
        line.append(pad(row.kind().label().show(around.lang()), LABEL - 2));
        for (int i = from; i < to; i++) {
            Verdict.Kind kind = row.cells().get(i).verdict().kind();
            int rest = columnWidth(columns.get(i)) - 1;
            line.append(" ".repeat(GAP))
                    .append(ink.colour(Marks.colour(kind), Marks.shape(kind)))
                    .append(" ".repeat(rest));
        }
        line.append(ink.faint("  " + InWords.standard(row.policy().standard(), row.kind(), around.lang())));
        return line.toString().stripTrailing();
    }

    private String familyLabel(Code family, Framework framework) {
        List<Family> all = new ArrayList<>(Elements.families());
        all.addAll(framework.families());
        Lang lang = around.lang();
        return all.stream()
                .filter(each -> each.code().equals(family))
                .findFirst()
                .map(each -> each.step() + " " + each.label().show(lang))
                .orElse(family.value());
    }

    private void legend() {
        List<String> parts = new ArrayList<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            parts.add(ink.colour(Marks.colour(kind), Marks.shape(kind)) + " " + around.say(Marks.word(kind)));
        }
        around.out().println(String.join("   ", parts));
        around.out().println();
    }

    private static int columnWidth(Code column) {
        return Math.max(2, column.value().length());
    }

    private static String pad(String text, int width) {
        if (text.length() > width) {
            return text.substring(0, width - 1) + "…";
        }
        return text + " ".repeat(width - text.length());
    }
}
