package org.diapason.studio.calendar;

import java.util.List;
import java.util.Optional;
import org.diapason.formats.html.Said;

/**
 * What has a day in a series, and how a calendar gets it.
 *
 * @param path the path of the page
 * @param series the path of the series
 * @param coming what is still to come, the nearest first
 * @param past how much is over
 * @param mine whether who visits can have a link
 * @param link what is known of the link of who visits
 * @param handed the address of a link just made, shown this once
 */
public record CalendarView(
        String path,
        String series,
        List<Line> coming,
        int past,
        boolean mine,
        Optional<Link> link,
        Optional<String> handed) {

    public CalendarView {
        coming = List.copyOf(coming);
    }

    /** One thing that happens. */
    public record Line(String day, String time, String kind, Said title) {}

    /** When a link was made, and when a calendar last came. */
    public record Link(String made, String used) {}

    /** The address as programs of calendars know it, so that one press subscribes. */
    public String webcal() {
        return handed.map(address -> address.replaceFirst("^https?", "webcal")).orElse("");
    }
}
