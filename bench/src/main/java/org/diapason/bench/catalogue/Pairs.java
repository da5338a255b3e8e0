package org.diapason.bench.catalogue;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Times two contestants in turn by the CPU seconds of their thread, and prints the ratio pair by pair. */
public final class Pairs {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int COUNT = 5;

    private Pairs() {}

    /** Prints how many times the work a second ours does, as median, least and most of the pairs. */
    public static void ratio(String id, int warmUps, Supplier<?> theirs, Supplier<?> ours, PrintStream out) {
        for (int i = 0; i < warmUps; i++) {
            seconds(theirs);
            seconds(ours);
        }
        double[] ratios = new double[COUNT];
        double[] mine = new double[COUNT];
        double[] others = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            others[i] = seconds(theirs);
            mine[i] = seconds(ours);
            ratios[i] = others[i] / mine[i];
        }
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT, "# %s CPU seconds, medians: theirs %.4f, ours %.4f%n", id, median(others), median(mine));
        out.printf(Locale.ROOT, "ratio %s %.3f %.3f %.3f%n", id, median(ratios), ratios[0], ratios[COUNT - 1]);
    }

    /** What a piece of work answered, and the CPU seconds of this thread that it took. */
    record Timed<T>(T answer, double seconds) {}

    static <T> Timed<T> timed(Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        T answer = work.get();
        return new Timed<>(answer, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }

    /** The least CPU seconds of a few tries. */
    static double best(Supplier<?> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < COUNT; i++) {
            best = Math.min(best, seconds(work));
        }
        return best;
    }

    static double seconds(Supplier<?> work) {
        Timed<?> timed = timed(work);
        Object answer = timed.answer();
        if (answer.hashCode() == Integer.MIN_VALUE) {
            // Keeps the answer alive, so that the work cannot be thrown away.
            throw new IllegalStateException("An answer that never comes");
        }
        return timed.seconds();
    }

    static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
