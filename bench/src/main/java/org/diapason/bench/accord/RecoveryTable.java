package org.diapason.bench.accord;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Prints how often frameworks are found again, as tables in Markdown. */
public final class RecoveryTable {

    /** The seed that the weights of the code were first settled with. */
    private static final long TUNING = 20_261_124L;

    /** The seed of the published table: nothing was settled with it. */
    private static final long HELD_OUT = 20_310_905L;

    private static final int TRIALS = 120;
    private static final double FIRST_GOAL = 0.99;
    private static final double SECOND_GOAL = 0.95;

    private final Map<Square, Tally> table;
    private final PrintStream out;

    private RecoveryTable(Map<Square, Tally> table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    /** Takes nothing, or the word "tuning" for the other seed, and the number of portfolios for each square. */
    public static void main(String[] arguments) {
        List<String> asked = List.of(arguments);
        long seed = asked.contains("tuning") ? TUNING : HELD_OUT;
        int trials = asked.stream()
                .filter(each -> !each.equals("tuning"))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(TRIALS);
        RecoveryTable page = new RecoveryTable(AccordRecovery.run(Plan.whole(seed, trials)), System.out);
        page.out.printf(
                Locale.ROOT, "Seed %d, %d portfolios a square, %d squares.%n%n", seed, trials, page.table.size());
        page.overall();
        page.goal("Without noise, nothing silent (goal: 99 % from n = 5)", Square::isOfFirstGoal, FIRST_GOAL);
        page.goal("10 % noise, 0 to 20 % silent (goal: 95 % from n = 12)", Square::isOfSecondGoal, SECOND_GOAL);
    }

    private void overall() {
        Map<String, Tally> rows = new LinkedHashMap<>();
        table.forEach((square, tally) -> {
            String row = String.format(
                    Locale.ROOT, "%2.0f %% | %2.0f %% | %3d", square.noise() * 100, square.silent() * 100, square.n());
            rows.computeIfAbsent(row, _ -> new Tally()).add(tally);
        });
        out.println("## Every element and form together\n");
        out.println(
                "| noise | silent | n | found | bound | first choice | its bound | form alone | majority | full range |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        rows.forEach((row, tally) -> {
            out.print("| " + row + " |");
            int[] counts = {
                tally.either,
                tally.boundEither,
                tally.first,
                tally.boundFirst,
                tally.byForm,
                tally.majority,
                tally.fullRange
            };
            for (int count : counts) {
                out.printf(Locale.ROOT, " %.1f |", percent(count, tally.trials));
            }
            out.println();
        });
        out.println();
    }

    private void goal(String title, Predicate<Square> goal, double asked) {
        Map<String, Map<Integer, Tally>> rows = new LinkedHashMap<>();
        table.forEach((square, tally) -> {
            if (goal.test(square)) {
                for (String name : List.of(name(square), square.element() + " | every form")) {
                    rows.computeIfAbsent(name, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(square.n(), _ -> new Tally())
                            .add(tally);
                }
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

    /** Found, bound, majority, full range; and whether the goal is reached, or lies beyond what the data can tell. */
    private static String cell(Tally tally, double asked) {
        String mark = tally.share() >= asked ? "✓" : tally.bound() >= asked ? "✗" : tally.isAtBound() ? "=" : "≠";
        return String.format(
                Locale.ROOT,
                "%.0f (%.0f) · %.0f · %.0f %s",
                tally.share() * 100,
                tally.bound() * 100,
                percent(tally.majority, tally.trials),
                percent(tally.fullRange, tally.trials),
                mark);
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
