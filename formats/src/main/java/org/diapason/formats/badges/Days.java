package org.diapason.formats.badges;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as moments of badges begin with them: 2026-11-23T00:00:00Z. */
final class Days {

    private static final int DAY = "2026-11-23".length();

    private Days() {}

    static boolean isDay(String moment) {
        String bare = moment.strip();
        if (bare.length() < DAY) {
            return false;
        }
        try {
            return LocalDate.parse(bare.substring(0, DAY)).toString().length() == DAY;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
