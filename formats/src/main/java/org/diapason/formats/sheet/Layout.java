package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.formats.sheet.Column.Means;

/**
 * What was understood of a sheet: where its header stands and what its columns hold.
 *
 * @param sheet its name, empty in CSV
 * @param headerRow the row of its header, from 1; 0 when it has none
 * @param columns its columns from left to right, those that are left included
 */
record Layout(String sheet, int headerRow, List<Column> columns) {

    private static final int MOST_COLUMNS = 400;

    Layout {
        columns = List.copyOf(columns);
    }

    /** The layout of a sheet that begins with these rows. */
    static Layout of(String sheet, List<Line> rows) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < rows.size(); i++) {
            double score = score(rows.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best < 0) {
            return new Layout(sheet, 0, List.of());
        }
        Line header = rows.get(best);
        List<Line> sample = rows.subList(best + 1, rows.size());
        return new Layout(sheet, header.number(), columns(header, new Contents(sample), width(header, sample)));
    }

    /** The layout that a person wrote down, for a sheet that begins with these rows. */
    static Layout of(SheetMapping.Plan plan, String sheet, List<Line> rows) {
        Line header = rows.stream()
                .filter(line ->
                        plan.headerRow().map(row -> line.number() == row).orElse(false) && plan.matches(line) > 0)
                .findFirst()
                .or(() -> rows.stream().max(Comparator.comparingLong(plan::matches)))
                .orElse(new Line(0, new String[0]));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width(header, rows) && i < MOST_COLUMNS; i++) {
            int at = i;
            columns.add(plan.column(i, header.at(i))
                    .or(() -> plan.unplanned(at, header.at(at)))
                    .orElse(Column.left(i, header.at(i))));
        }
        return new Layout(sheet, plan.isHeadless() ? 0 : header.number(), columns);
    }

    private static int width(Line header, List<Line> sample) {
        return sample.stream().mapToInt(Line::width).reduce(header.width(), Math::max);
    }

    /** How much a row looks like a header: the names it holds, less for cells that are no names. */
    private static double score(Line line) {
        double score = 0;
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < line.width() && i < MOST_COLUMNS; i++) {
            Optional<Column> column =
                    line.isBlank(i) || line.kind(i) != Line.WORDS ? Optional.empty() : Headers.know(i, line.at(i));
            double sure = column.map(Column::confidence).orElse(0.0);
            boolean fresh =
                    column.map(found -> fields.add(found.field().name())).orElse(false);
            score += fresh ? sure : sure / 10;
        }
        boolean named = fields.contains("title") || fields.contains("code");
        return fields.isEmpty() ? 0 : named ? score + 1 : score;
    }

    private static List<Column> columns(Line header, Contents contents, int width) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Optional<Column> known = i < MOST_COLUMNS ? Headers.know(i, header.at(i)) : Optional.empty();
            columns.add(known.filter(column -> !contents.contradicts(column)).orElse(Column.left(i, header.at(i))));
        }
        settle(columns);
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.field().name()));
        for (int i = 0; i < Math.min(width, MOST_COLUMNS); i++) {
            if (columns.get(i).means() == Means.NOTHING) {
                Optional<Column> known = contents.know(i, header.at(i), taken);
                known.ifPresent(column -> taken.add(column.field().name()));
                columns.set(i, known.orElse(columns.get(i)));
            }
        }
        return columns;
    }

    /** Where two columns claim one place, the surer keeps it, the first of equals; lists may stand in several columns. */
    private static void settle(List<Column> columns) {
        Map<String, Column> holders = new HashMap<>();
        for (Column column : List.copyOf(columns)) {
            if (column.field().isMany() || column.isLeft()) {
                continue;
            }
            String place = column.field().name()
                    + column.lang().map(lang -> " " + lang).orElse("");
            Column holder = holders.get(place);
            boolean surer = holder == null || column.confidence() > holder.confidence();
            Column loser = surer ? holder : column;
            if (surer) {
                holders.put(place, column);
            }
            if (loser != null) {
                columns.set(loser.index(), Column.left(loser.index(), loser.header()));
            }
        }
    }

    /** The columns that hold something, in their order. */
    List<Column> read() {
        return columns.stream().filter(column -> !column.isLeft()).toList();
    }

    /** The place of the first column of this field, or -1. */
    int place(String field) {
        return columns.stream()
                .filter(column -> column.field().is(field))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
    }

    /** Whether it holds a column of this field. */
    boolean has(String field) {
        return columns.stream().anyMatch(column -> column.field().is(field));
    }

    /** Whether its rows can be told apart. */
    boolean isNamed() {
        return has("title") || has("code");
    }
}
