package org.diapason.core.harmony.columns;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.Chance;
import org.diapason.core.fixtures.ChanceFramework;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.impact.CellChange;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Set<Verdict.Kind> EVERY = EnumSet.allOf(Verdict.Kind.class);
    private static final ElementKind HOURS = Kinds.builtIn().get(Code.of("hours"));

    @RepeatedTest(40)
    void every_square_is_the_one_of_the_matrix(RepetitionInfo info) {
        Chance chance = new Chance(info.getCurrentRepetition());
        Framework framework = ChanceFramework.of(chance);
        List<Series> many = many(chance);
        // Columns that were made for other kinds must answer too.
        Columns columns = chance.oneIn(2) ? Columns.of(many) : Columns.of(many, Kinds.of(framework));
        List<TuningMatrix> matrices =
                many.stream().map(each -> under(each, framework).matrix()).toList();
        for (int i = 0; i < framework.elements().size(); i++) {
            int at = i;
            TuningMatrix.Row any = matrices.getFirst().rows().get(at);
            List<Cell> expected = matrices.stream()
                    .flatMap(matrix -> matrix.rows().get(at).cells().stream())
                    .toList();
            List<Cell> told = new ArrayList<>();
            TunedRow row = TunedRow.of(columns, any.kind(), any.policy(), TODAY);
            row.each(EVERY, (series, cell) -> told.add(cell));
            assertEquals(expected, told);
            assertEquals(expected.stream().map(Cell::verdict).toList(), verdicts(row, columns.size()));
            List<Cell> offKey = new ArrayList<>();
            row.each(EnumSet.of(Verdict.Kind.OFF_KEY), (series, cell) -> offKey.add(cell));
            assertEquals(
                    expected.stream()
                            .filter(cell -> cell.verdict().kind() == Verdict.Kind.OFF_KEY)
                            .toList(),
                    offKey);
        }
    }

    @RepeatedTest(40)
    void a_screened_check_tells_what_the_check_tells(RepetitionInfo info) {
        Chance chance = new Chance(1000 + info.getCurrentRepetition());
        Framework framework = ChanceFramework.of(chance);
        List<Series> many = many(chance);
        Columns columns = Columns.of(many);
        for (Screen<?> screen : Screens.ALL) {
            Check check = Checks.find(screen.check()).orElseThrow();
            List<String> expected = new ArrayList<>();
            many.forEach(each -> check.examine(under(each, framework), found -> expected.add(words(found))));
            List<String> told = new ArrayList<>();
            screen.examine(check, columns, framework, TODAY, found -> told.add(words(found)));
            assertEquals(expected, told);
        }
    }

    @Test
    void screens_find_something_and_leave_something_out() {
        Chance chance = new Chance(3);
        Columns columns = Columns.of(IntStream.range(0, 40)
                .mapToObj(i -> seen(draft -> chance.write(draft, 8)).series())
                .toList());
        for (Screen<?> screen : Screens.ALL) {
            List<Integer> rows = new ArrayList<>();
            screen.rows(columns, Framework.NONE, rows::add);
            assertTrue(!rows.isEmpty() && rows.size() < columns.size(), () -> screen.check() + " " + rows.size());
            assertEquals(rows.stream().sorted().distinct().toList(), rows);
        }
    }

    @RepeatedTest(40)
    void a_change_tells_the_same_cells_from_columns_as_from_series(RepetitionInfo info) {
        Chance chance = new Chance(2000 + info.getCurrentRepetition());
        FrameworkChange change = FrameworkChange.between(ChanceFramework.of(chance), ChanceFramework.of(chance));
        List<Series> many = many(chance);
        List<CellChange> expected = new ArrayList<>();
        change.apply(many, TODAY, expected::add);
        List<CellChange> told = new ArrayList<>();
        change.apply(Columns.of(many), TODAY, told::add);
        for (Code element : change.elements()) {
            assertEquals(of(element, expected), of(element, told));
        }
        assertEquals(expected.size(), told.size());
    }

    @Test
    void each_distinct_value_stands_once_and_is_counted() {
        Columns columns = Columns.of(List.of(hours(5, 7, 5), hours(), hours(7, 5)));
        Column<Fact<Value>> column = columns.values(HOURS).orElseThrow();
        assertEquals(List.of(amount(5), amount(7)), column.distinct());
        assertEquals(3, column.count(0));
        assertEquals(2, column.count(1));
        assertEquals(
                List.of(0, 1, 0, 1, 0),
                IntStream.range(0, columns.size()).map(column::id).boxed().toList());
        assertEquals(amount(7), column.value(3));
        assertEquals("M1", columns.microCredential(4).code().value());
        assertEquals("M0", columns.microCredential(3).code().value());
    }

    @Test
    void silence_is_a_value_of_its_own() {
        Columns columns = Columns.of(
                List.of(seen(Cast.credential("A"), Cast.credential("B")).series()));
        assertEquals(List.of(Fact.silent()), columns.values(HOURS).orElseThrow().distinct());
    }

    @Test
    void what_depends_on_the_day_is_not_kept() {
        Columns columns = Columns.of(List.of(hours(5)));
        List<Code> left = Elements.builtIn().stream()
                .filter(kind -> columns.values(kind).isEmpty())
                .map(ElementKind::code)
                .toList();
        assertEquals(Cast.codes("endorsement", "endorsement-claims"), left);
    }

    @Test
    void nothing_is_told_of_no_series() {
        Columns columns = Columns.of(List.of());
        List<Finding> found = new ArrayList<>();
        for (Screen<?> screen : Screens.ALL) {
            screen.examine(Checks.find(screen.check()).orElseThrow(), columns, Framework.NONE, TODAY, found::add);
        }
        assertEquals(List.of(), found);
        assertEquals(0, columns.size());
    }

    private static List<Series> many(Chance chance) {
        return IntStream.range(0, 6)
                .mapToObj(
                        i -> seen(draft -> chance.write(draft, i == 2 ? 0 : 9)).series())
                .toList();
    }

    private static Case under(Series series, Framework framework) {
        return Case.of(seen(nothing -> {}).dossier().with(series).under(framework), TODAY);
    }

    private static List<Verdict> verdicts(TunedRow row, int size) {
        return IntStream.range(0, size).mapToObj(row::verdict).toList();
    }

    private static String words(Finding found) {
        return found.place() + " " + found.credential() + " " + found.tone() + " " + found.message();
    }

    private static List<CellChange> of(Code element, List<CellChange> changes) {
        return changes.stream()
                .filter(change -> change.element().equals(element))
                .toList();
    }

    private static Series hours(double... hours) {
        return seen(draft -> draft.credentials = IntStream.range(0, hours.length)
                        .mapToObj(i -> Cast.credential("M" + i, mc -> mc.hours = Fact.of(Range.exactly(hours[i]))))
                        .toList())
                .series();
    }

    private static Fact<Value> amount(double hours) {
        return Fact.of(new Value.Amount(Range.exactly(hours)));
    }
}
