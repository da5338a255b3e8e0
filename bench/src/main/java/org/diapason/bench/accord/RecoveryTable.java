package org.diapason.bench.accord;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Prints how often frameworks are found again, as tables in Markdown. */
public final class RecoveryTable {

    private static final long SEED = 20_261_124L;
    private static final int TRIALS = 100;
    private static final int[] SIZES = {3, 5, 8, 12, 20, 50, 200};
    private static final double[] SILENCES = {0, 0.2, 0.5};
    private static final double FIRST_GOAL = 0.99;
    private static final double SECOND_GOAL = 0.95;

    private final Map<Square, Tally> table;
    private final PrintStream out;

    private RecoveryTable(Map<Square, Tally> table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    /** Takes nothing, or the number of portfolios for each square. */
    public static void main(String[] arguments) {
        int trials = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TRIALS;
        RecoveryTable page = new RecoveryTable(AccordRecovery.run(SEED, trials, SIZES, SILENCES), System.out);
        page.out.printf(
                Locale.ROOT, "Seed %d, %d portfolios a square, %d squares.%n%n", SEED, trials, page.table.size());
        page.overall();
        page.goal("Without noise, nothing silent (goal: 99 % from n = 5)", Square::isOfFirstGoal, FIRST_GOAL);
        page.goal("10 % noise, 0 to 20 % silent (goal: 95 % from n = 12)", Square::isOfSecondGoal, SECOND_GOAL);
    }

    private void overall() {
        Map<String, Tally> rows = new LinkedHashMap<>();
        Map<String, Tally> bounded = new LinkedHashMap<>();
        table.forEach((square, tally) -> {
            String row = String.format(
                    Locale.ROOT, "%2.0f %% | %2.0f %% | %3d", square.noise() * 100, square.silent() * 100, square.n());
            rows.computeIfAbsent(row, _ -> new Tally()).add(tally);
            if (tally.bounded > 0) {
                bounded.computeIfAbsent(row, _ -> new Tally()).add(tally);
            }
        });
        out.println("## Every element and form together\n");
        out.println("| noise | silent | n | found | first choice | majority | full range | found, bounded | bound |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        rows.forEach((row, tally) -> {
            Tally of = bounded.getOrDefault(row, new Tally());
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    row,
                    tally.share() * 100,
                    percent(tally.first, tally.trials),
                    percent(tally.majority, tally.trials),
                    percent(tally.fullRange, tally.trials),
                    of.share() * 100,
                    of.bound() * 100);
        });
        out.println();
    }

    private void goal(String title, Predicate<Square> goal, double asked) {
        Map<String, Map<Integer, Tally>> rows = new LinkedHashMap<>();
        table.forEach((square, tally) -> {
            if (goal.test(square)) {
                rows.computeIfAbsent(name(square), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(square.n(), _ -> new Tally())
                        .add(tally);
            }
        });
        out.printf("## %s%n%n| element | form |", title);
        Map<Integer, Tally> first = rows.values().iterator().next();
        first.keySet().forEach(n -> out.printf(Locale.ROOT, " n = %d |", n));
        out.printf("%n|---|---|%s%n", "---:|".repeat(first.size()));
        rows.forEach((name, squares) -> {
            out.print("| " + name + " |");
            squares.values().forEach(tally -> out.print(" " + cell(tally, asked) + " |"));
            out.println();
        });
        out.println();
    }

    /** The share found, the bound, and whether the goal is reached: yes, no, or as far as the data can tell. */
    private static String cell(Tally tally, double asked) {
        String bound = tally.bounded == 0 ? "" : String.format(Locale.ROOT, " (%.0f)", tally.bound() * 100);
        String mark = tally.share() >= asked ? "✓" : tally.bound() < asked && tally.isAtBound() ? "=" : "✗";
        return String.format(Locale.ROOT, "%.0f%s %s", tally.share() * 100, bound, mark);
    }

    private static String name(Square square) {
        return square.element() + " | "
                + switch (square.form()) {
                    case UNIFORM -> "uniform";
                    case BOUNDED -> "bounded";
                    case UNIFORM_WITH_LATITUDE -> "uniform, with latitude";
                    case FREE -> "free";
                };
    }

    private static double percent(int some, int all) {
        return Tally.share(some, all) * 100;
    }
}
