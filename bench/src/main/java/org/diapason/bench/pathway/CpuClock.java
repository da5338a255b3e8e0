package org.diapason.bench.pathway;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * CPU seconds of this thread alone: other people's work on the machine, and the collector's threads, do not count.
 */
final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** What a piece of work answered, and what it cost. */
    record Timed<T>(T answer, double seconds) {}

    static <T> Timed<T> time(Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        T answer = work.get();
        return new Timed<>(answer, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
