package org.diapason.studio.history;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.InWords;

/** A moment as people say it: 26 novembre 2026, 10 h 42. */
public final class Moment {

    private static final int NOON = 12;

    private Moment() {}

    /** The day and the hour. */
    public static String words(ZonedDateTime at, Lang lang) {
        return InWords.date(at.toLocalDate(), lang) + ", " + time(at.toLocalTime(), lang);
    }

    /** A time of the day. */
    public static String time(LocalTime at, Lang lang) {
        String minutes = String.format(Locale.ROOT, "%02d", at.getMinute());
        if (lang.base().equals(Lang.FR)) {
            return at.getHour() + "\u00a0h\u00a0" + minutes;
        }
        int hour = at.getHour() % NOON == 0 ? NOON : at.getHour() % NOON;
        return hour + ":" + minutes + (at.getHour() < NOON ? "\u00a0a.m." : "\u00a0p.m.");
    }
}
