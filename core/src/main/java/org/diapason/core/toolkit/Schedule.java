package org.diapason.core.toolkit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;

/**
 * Everything of a series that has a day: live sessions, training due, reviews, and what ends unless it is renewed.
 *
 * @param events what happens, in the order of the calendar
 */
public record Schedule(List<Event> events) {
    public Schedule {
        events = List.copyOf(events);
    }

    /** What happens on a day. */
    public enum Kind {
        SESSION("Séance", "Session"),
        TRAINING("Formation", "Training"),
        REVIEW("Révision", "Review"),
        ENDORSEMENT("Approbation", "Endorsement"),
        RENEWAL("Renouvellement", "Renewal");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /** What it is called. */
        public Text label() {
            return Text.both(french, english);
        }
    }

    /**
     * Something that happens.
     *
     * @param key what tells it from all others of the series, and stays the same when its day or its words change
     * @param kind what it is
     * @param title what it is called
     * @param details what else there is to know
     * @param when when it happens
     */
    public record Event(String key, Kind kind, Text title, Fact<Text> details, When when) {}

    /** When something happens. */
    public sealed interface When {

        /** The day, by which the calendar is sorted. */
        LocalDate day();
    }

    /** On a day, whatever the hour. */
    public record OnDay(LocalDate day) implements When {}

    /**
     * At an hour.
     *
     * @param starts when it starts
     * @param zone the time zone in which that is said; silent where nobody said
     * @param lasts how long it lasts
     */
    public record AtTime(LocalDateTime starts, Fact<ZoneId> zone, Fact<Duration> lasts) implements When {
        @Override
        public LocalDate day() {
            return starts.toLocalDate();
        }
    }

    /** The schedule of everything that is known of a series. */
    public static Schedule of(Dossier dossier) {
        return new Schedule(new ScheduleReading(dossier).events());
    }
}
