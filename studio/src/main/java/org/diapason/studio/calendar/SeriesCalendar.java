package org.diapason.studio.calendar;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Schedule;
import org.diapason.formats.calendar.CalendarFiles;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;

/** The calendar of a series as a file; a link and a download name the same events. */
final class SeriesCalendar {

    private SeriesCalendar() {}

    static Answer of(Opened opened, Lang lang) {
        byte[] file = CalendarFiles.write(
                Schedule.of(opened.dossier()),
                new CalendarFiles.Origin(
                        opened.id().toString(),
                        opened.series().title(),
                        opened.kept().revision(),
                        opened.kept().at()),
                List.of(lang));
        return new Answer.Download(
                opened.series().code() + "." + lang.tag() + ".ics", CalendarFiles.TYPE, out -> out.write(file));
    }
}
