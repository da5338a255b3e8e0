package org.diapason.formats.codec;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;

/** Days of the calendar, as year-month-day. */
final class Dates {

    private static final Text EXPECTS = Text.both("une date (année-mois-jour)", "a date (year-month-day)");

    private static final Text MEND = Sentences.write("2026-11-23");

    static final Codec<LocalDate> DATE = new ScalarCodec<>(
            new Shape.Day(),
            EXPECTS,
            Set.of(Kind.STRING),
            Dates::parse,
            date -> Node.string(date.toString()),
            Schemas.type(
                    "string", Schemas.text("format", "date"), Schemas.text("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            MEND);

    private Dates() {}

    private static Parsed<LocalDate> parse(String text) {
        if (text.length() != 10 || !isShaped(text)) {
            return Parsed.not(text, EXPECTS, MEND);
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        if (month < 1 || month > 12) {
            return impossible(text, Text.both("une année a douze mois", "a year has twelve months"));
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            return impossible(text, days(year, month, last));
        }
        return Parsed.of(LocalDate.of(year, month, day));
    }

    private static boolean isShaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Text days(int year, int month, int last) {
        boolean leap = month == Month.FEBRUARY.getValue() && Year.isLeap(year);
        return Text.both(
                "ce mois compte " + last + " jours" + (leap ? " (année bissextile)" : ""),
                "that month has " + last + " days" + (leap ? " (leap year)" : ""));
    }

    private static Parsed<LocalDate> impossible(String text, Text why) {
        Text message = Words.sentence("le " + text + " n'existe pas : ", why, ".", text + " does not exist: ", ".");
        return new Parsed.Slip<>(Fault.WRONG_FORM, message, MEND);
    }
}
