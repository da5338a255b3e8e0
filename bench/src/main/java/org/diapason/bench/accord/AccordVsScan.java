package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.List;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.accord.Distribution;
import org.diapason.core.harmony.accord.Proposal;

/** What a catalogue agrees on, over a million micro-credentials and sixty elements, beside reading the columns once. */
public final class AccordVsScan {

    private static final int ROWS = 1_000_000;
    private static final int ELEMENTS = 60;
    private static final long SEED = 20_261_124L;
    private static final int WARM_UPS = 10;

    private AccordVsScan() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
        Columns columns = Columns.made(ELEMENTS, ROWS, SEED);
        long stated = accord(columns).stream()
                .mapToLong(proposal -> proposal.distribution().stated())
                .sum();
        if (stated != scan(columns)[0]) {
            throw new IllegalStateException("The two do not read the same cells");
        }
        System.out.printf("# %d cells, %d stated%n", (long) ROWS * ELEMENTS, stated);
        Pairs.ratio("accord-vs-scan", WARM_UPS, () -> scan(columns), () -> accord(columns), System.out);
    }

    /** Reads every cell once: how many are stated, and the sum of their numbers. */
    private static long[] scan(Columns columns) {
        long stated = 0;
        long sum = 0;
        for (int[] column : columns.cells()) {
            int told = 0;
            long total = 0;
            for (int value : column) {
                told += value < 0 ? 0 : 1;
                total += value;
            }
            stated += told;
            sum += total;
        }
        return new long[] {stated, sum};
    }

    private static List<Proposal> accord(Columns columns) {
        List<Proposal> proposals = new ArrayList<>(ELEMENTS);
        for (int element = 0; element < ELEMENTS; element++) {
            Distribution distribution = Distribution.of(
                    columns.kinds().get(element),
                    columns.cells().get(element),
                    columns.dictionaries().get(element),
                    row -> Code.of("MC-" + row));
            proposals.add(Proposal.of(distribution));
        }
        return proposals;
    }
}
