package org.diapason.formats.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook into words as a person sees them: dates as year-month-day, shares as percentages. */
final class CellWords {

    private static final int EXCEL_DIGITS = 15;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int MINUTES_A_DAY = 1440;
    private static final int PLAIN = 12;
    private static final byte PERCENT = 8;

    private final LocalDate epoch;
    private final Map<String, Byte> formats = new HashMap<>();

    CellWords(boolean from1904) {
        epoch = from1904 ? EPOCH_1904 : EPOCH;
    }

    Line line(Row row) {
        int width = row.getCellCount();
        String[] words = new String[width];
        Arrays.fill(words, "");
        byte[] marks = new byte[width];
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            if (cell != null && cell.getType() != CellType.EMPTY) {
                cell(cell, i, words, marks);
            }
        }
        return new Line(row.getRowNum(), row.isHidden(), words, marks);
    }

    private void cell(Cell cell, int at, String[] words, byte[] marks) {
        Object value = cell.getValue();
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        byte kind = Line.WORDS;
        String raw = cell.getRawValue();
        switch (cell.getType()) {
            case STRING -> words[at] = value == null ? "" : value.toString();
            case BOOLEAN -> words[at] = value == null ? "" : value.toString();
            case ERROR -> {
                words[at] = raw == null ? "" : raw;
                kind = Line.ERROR;
            }
            default -> kind = number(cell, raw == null ? "" : raw, at, words);
        }
        marks[at] = (byte) (kind | (formula ? Line.FORMULA : 0));
    }

    private byte number(Cell cell, String raw, int at, String[] words) {
        byte format = format(cell.getDataFormatString());
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
        words[at] = format == PERCENT ? plain(raw, 2) + "\u00A0%" : raw.length() > PLAIN ? plain(raw, 0) : raw;
        return Line.NUMBER;
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
        BigDecimal number = new BigDecimal(raw.strip()).round(new MathContext(EXCEL_DIGITS));
        boolean likely = Math.abs((long) number.scale()) < 100;
        return likely ? number.movePointRight(places).stripTrailingZeros().toPlainString() : raw;
    }

    private byte format(@Nullable String format) {
        if (format == null || format.equals("General")) {
            return Line.NUMBER;
        }
        return formats.computeIfAbsent(format, CellWords::kind);
    }

    /** What a number format shows: the letters outside quotes and brackets tell. */
    private static byte kind(String format) {
        boolean day = false;
        boolean clock = false;
        boolean share = false;
        char until = '\0';
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (until != '\0') {
                until = c == until ? '\0' : until;
                clock |= until == ']' && (c == 'h' || c == 'm');
            } else if (c == '"' || c == '[') {
                until = c == '"' ? '"' : ']';
            } else if (c == '\\' || c == '_') {
                i++;
            } else {
                day |= c == 'y' || c == 'd' || c == 'a' && format.length() < 6;
                clock |= c == 'h' || c == 's';
                share |= c == '%';
            }
        }
        return day ? Line.DATE : clock ? Line.CLOCK : share ? PERCENT : Line.NUMBER;
    }
}
