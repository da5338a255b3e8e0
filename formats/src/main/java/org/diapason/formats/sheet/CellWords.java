package org.diapason.formats.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** Turns the numbers of a workbook into words as a person sees them: dates as year-month-day, shares as percentages. */
final class CellWords {

    private static final int EXCEL_DIGITS = 15;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int MINUTES_A_DAY = 1440;
    private static final int PLAIN = 12;
    private static final int DAY = 10;

    private final LocalDate epoch;
    private final NumberFormats formats;

    CellWords(boolean from1904, NumberFormats formats) {
        epoch = from1904 ? EPOCH_1904 : EPOCH;
        this.formats = formats;
    }

    /** Puts a cell that holds a number of this style into a row, and gives what it is. */
    byte number(String raw, int style, int at, String[] words) {
        byte format = formats.of(style);
        double value = parsed(raw);
        words[at] = raw;
        if (Double.isNaN(value)) {
            return Line.WORDS;
        }
        if (format == Line.DATE && value >= 1 && value <= LAST_DAY) {
            words[at] = epoch.plusDays((long) value).toString();
            return Line.DATE;
        }
        if (format == Line.CLOCK && value >= 0 && value < LAST_DAY) {
            long minutes = Math.round(value * MINUTES_A_DAY);
            words[at] = minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
            return Line.CLOCK;
        }
        words[at] = format == NumberFormats.PERCENT
                ? plain(raw, 2) + "\u00A0%"
                : raw.length() > PLAIN ? plain(raw, 0) : raw;
        return Line.NUMBER;
    }

    /** Puts a cell that holds a day in ISO 8601 into a row, and gives what it is. */
    static byte day(String raw, int at, String[] words) {
        boolean day = raw.length() >= DAY && raw.charAt(4) == '-';
        words[at] = day ? raw.substring(0, DAY) : raw;
        return day ? Line.DATE : Line.WORDS;
    }

    private static double parsed(String raw) {
        try {
            return raw.isEmpty() ? Double.NaN : Double.parseDouble(raw);
        } catch (NumberFormatException words) {
            return Double.NaN;
        }
    }

    /** The number with the fifteen digits that spreadsheets keep, moved so many places. */
    private static String plain(String raw, int places) {
        try {
            BigDecimal number = new BigDecimal(raw.strip()).round(new MathContext(EXCEL_DIGITS));
            boolean likely = Math.abs((long) number.scale()) < 100;
            return likely ? number.movePointRight(places).stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException infinite) {
            return raw;
        }
    }
}
