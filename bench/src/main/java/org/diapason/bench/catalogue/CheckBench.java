package org.diapason.bench.catalogue;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.series.Series;

/** The check of 10,000 micro-credentials against 26 rules, beside each contestant in turn. */
public final class CheckBench {

    static final long SEED = 20_261_123;
    private static final int RECORDS = 10_000;
    private static final int WARM_UPS = 20;

    private final List<Series> catalogue;
    private final Columns columns;
    private final Engine engine = new Engine(Rules.framework(Rules.HOURS));
    private final ColumnEngine overColumns = new ColumnEngine(Rules.framework(Rules.HOURS));
    private final HandLoop loop = new HandLoop();
    private final PrintStream out = System.out;

    /** Takes the ids to measure: check-vs-loop, check-vs-networknt, check-vs-jena. */
    public static void main(String[] ids) {
        List<Series> catalogue = SeriesMaker.series(RECORDS, SEED);
        new CheckBench(catalogue).run(ids);
    }

    private CheckBench(List<Series> catalogue) {
        this.catalogue = catalogue;
        this.columns = Columns.of(catalogue);
    }

    private void run(String[] ids) {
        Tally ours = engine.check(catalogue);
        ours.requireSame(loop.check(catalogue), all(), "the hand loop");
        ours.requireSame(overColumns.check(columns), all(), "the columns");
        out.printf(Locale.ROOT, "# %d records, %d rules, %d findings%n", RECORDS, Rules.COUNT, ours.sum());
        for (int i = 0; i < WARM_UPS; i++) {
            overColumns.check(columns);
            engine.check(catalogue);
        }
        double load = Pairs.best(() -> Columns.of(catalogue));
        out.printf(Locale.ROOT, "# loading, not timed below, CPU seconds: our columns from records %.3f%n", load);
        for (String id : ids) {
            run(id, ours);
        }
    }

    private void run(String id, Tally ours) {
        switch (id) {
            case "check-vs-loop" -> vsLoop(id);
            case "check-vs-networknt" -> {
                JsonSchema schema = loaded("parsed trees for networknt", () -> new JsonSchema(catalogue));
                ours.requireSame(schema.check(), JsonSchema.comparable(), "networknt");
                vsPeer(id, 5, schema::check);
            }
            case "check-vs-jena" -> {
                Shacl shacl = loaded("a graph for Jena", () -> new Shacl(catalogue));
                out.printf(Locale.ROOT, "# %d triples%n", shacl.triples());
                ours.requireSame(shacl.check(), all(), "Jena");
                vsPeer(id, 1, shacl::check);
            }
            default -> throw new IllegalArgumentException("No figure is called " + id);
        }
    }

    /** Records against records; the columns beside them for comparison. */
    private void vsLoop(String id) {
        Pairs.ratio(id, WARM_UPS, () -> loop.check(catalogue), () -> engine.check(catalogue), out);
        Pairs.ratio("columns-vs-loop", WARM_UPS, () -> loop.check(catalogue), () -> overColumns.check(columns), out);
    }

    /** Each side over the form that it keeps loaded; then ours straight from the records, as a comment. */
    private void vsPeer(String id, int warmUps, Supplier<Tally> peer) {
        Pairs.ratio(id, warmUps, peer, () -> overColumns.check(columns), out);
        double theirs = Pairs.best(peer);
        double straight = Pairs.best(() -> engine.check(catalogue));
        double fresh = Pairs.best(() -> overColumns.check(Columns.of(catalogue)));
        out.printf(
                Locale.ROOT,
                "# %s, ours straight from the records: %.1f; making the columns each time: %.1f%n",
                id,
                theirs / straight,
                theirs / fresh);
    }

    private <T> T loaded(String what, Supplier<T> load) {
        Pairs.Timed<T> timed = Pairs.timed(load);
        out.printf(Locale.ROOT, "# loading, not timed below, CPU seconds: %s %.3f%n", what, timed.seconds());
        return timed.answer();
    }

    static boolean[] all() {
        boolean[] all = new boolean[Rules.COUNT];
        Arrays.fill(all, true);
        return all;
    }
}
