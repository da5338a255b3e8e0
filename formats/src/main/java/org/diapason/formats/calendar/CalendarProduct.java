package org.diapason.formats.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.core.toolkit.Schedule;
import org.diapason.formats.kit.Family;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.Languages;
import org.diapason.formats.kit.Order;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Scope;

/** The calendar of a series among the things that can be made of it. */
public final class CalendarProduct {

    /** As a file; it knows no revision, so that the day on which it was made tells the newer of two. */
    public static final Product CALENDAR = new Product(
            Code.of("calendar"),
            Text.both("Calendrier de la série", "Calendar of the series"),
            Text.both(
                    "Les séances, les formations à faire, les révisions et ce qui prend fin, pour l'agenda de chacun.",
                    "Sessions, training due, reviews and what ends, for everybody's calendar."),
            Family.CALENDAR,
            Scope.SERIES,
            Languages.ASKED,
            List.of(new Format("ics", CalendarFiles.TYPE, Text.both("iCalendar", "iCalendar"))),
            CalendarProduct::write);

    private CalendarProduct() {}

    private static void write(Order order, OutputStream out) throws IOException {
        Judged judged = order.judged();
        Provenance from = Provenance.of(judged.seen());
        CalendarFiles.Origin origin = new CalendarFiles.Origin(
                judged.series().code().value(),
                judged.series().title(),
                from.on().toEpochDay(),
                from.on().atStartOfDay().toInstant(ZoneOffset.UTC),
                Fact.of(from.inWords()));
        Schedule schedule = Schedule.of(judged.seen().dossier());
        out.write(CalendarFiles.write(schedule, origin, order.langs()));
    }
}
