package org.diapason.app.house.planted.core.base;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.diapason.app.house.planted.cli.SpeaksOnly;
import org.diapason.app.house.planted.core.series.checks.LivesAbove;

/** Does, on purpose, everything that core must not do. */
public final class LeaksUpward {

    private LeaksUpward() {}

    /** A room that base may not use. */
    public static LivesAbove room(LivesAbove above) {
        return above;
    }

    /** A storey that core may not use. */
    public static SpeaksOnly storey(SpeaksOnly speaks) {
        return speaks;
    }

    /** A module that is not java.base. */
    public static Logger log(Logger logger) {
        return logger;
    }

    /** The clock, behind a method reference. */
    public static Supplier<LocalDate> today(Clock clock) {
        return clock.getZone().getId().isEmpty() ? LocalDate::now : () -> LocalDate.now(clock);
    }

    /** The time of day of the machine. */
    public static long millis() {
        return System.currentTimeMillis();
    }

    /** A file. */
    public static Path file(Path path) {
        return path.toAbsolutePath();
    }
}
