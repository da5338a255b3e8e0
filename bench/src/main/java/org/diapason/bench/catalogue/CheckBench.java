package org.diapason.bench.catalogue;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.diapason.core.series.Series;

/** The check of 10,000 micro-credentials against 26 rules, beside each contestant in turn. */
public final class CheckBench {

    static final long SEED = 20_261_123;
    private static final int RECORDS = 10_000;
    private static final int WARM_UPS = 20;

    private CheckBench() {}

    /** Takes the ids to measure: check-vs-loop, check-vs-networknt, check-vs-jena. */
    public static void main(String[] ids) {
        List<Series> catalogue = SeriesMaker.series(RECORDS, SEED);
        Engine engine = new Engine(Rules.framework(Rules.HOURS));
        HandLoop loop = new HandLoop();
        Tally ours = engine.check(catalogue);
        ours.requireSame(loop.check(catalogue), all(), "the hand loop");
        System.out.printf(Locale.ROOT, "# %d records, %d rules, %d findings%n", RECORDS, Rules.COUNT, ours.sum());
        for (String id : ids) {
            run(id, catalogue, engine, loop, ours, System.out);
        }
    }

    private static void run(
            String id, List<Series> catalogue, Engine engine, HandLoop loop, Tally ours, PrintStream out) {
        switch (id) {
            case "check-vs-loop" ->
                Pairs.ratio(id, WARM_UPS, () -> loop.check(catalogue), () -> engine.check(catalogue), out);
            case "check-vs-networknt" -> {
                JsonSchema schema = new JsonSchema(catalogue);
                ours.requireSame(schema.check(), JsonSchema.comparable(), "networknt");
                Pairs.ratio(id, 5, schema::check, () -> engine.check(catalogue), out);
            }
            case "check-vs-jena" -> {
                Shacl shacl = new Shacl(catalogue);
                out.printf(Locale.ROOT, "# %d triples%n", shacl.triples());
                ours.requireSame(shacl.check(), all(), "Jena");
                Pairs.ratio(id, 1, shacl::check, () -> engine.check(catalogue), out);
            }
            default -> throw new IllegalArgumentException("No figure is called " + id);
        }
    }

    static boolean[] all() {
        boolean[] all = new boolean[Rules.COUNT];
        Arrays.fill(all, true);
        return all;
    }
}
