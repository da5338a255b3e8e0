package org.diapason.core.harmony.accord;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.harmony.accord.Portfolios.amounts;
import static org.diapason.core.harmony.accord.Portfolios.kind;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Value;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void a_column_tells_the_same_as_its_cells() {
        List<Value> dictionary = List.of(amount(3), amount(5), amount(0));
        int[] column = {0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, -1};
        Distribution counted =
                Distribution.of(kind("live-sessions"), column, dictionary, row -> Code.of("MC-" + (char) ('A' + row)));
        Distribution listed = Distribution.of(kind("live-sessions"), amounts("3 3 3 3 3 5 3 3 0 3 3 ?"));
        assertEquals(listed, counted);
        assertEquals(Proposal.of(listed), Proposal.of(counted));
    }

    @Test
    void many_who_say_the_same_are_counted_and_not_named() {
        int[] column = new int[Distribution.MOST_NAMED + 2];
        column[0] = 1;
        Distribution counted =
                Distribution.of(kind("hours"), column, List.of(amount(3), amount(5)), row -> Code.of("R" + row));
        assertEquals(
                List.of(List.of(), codes("R0")),
                counted.found().stream()
                        .sorted(Comparator.comparingLong(Distribution.Found::times)
                                .reversed())
                        .map(Distribution.Found::where)
                        .toList());
    }

    private static Value amount(double amount) {
        return new Value.Amount(org.diapason.core.base.Range.exactly(amount));
    }
}
