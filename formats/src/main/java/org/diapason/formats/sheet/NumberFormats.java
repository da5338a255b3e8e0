package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.formats.tree.Refusal;

/** What the styles of a workbook show of a number: an amount, a day, a time or a share. */
final class NumberFormats {

    /** A share, written with a percent sign. */
    static final byte PERCENT = 8;

    private static final int MOST_STYLES = 65_536;

    private final List<Byte> kinds = new ArrayList<>();

    /** Reads the part of the styles to its end. */
    static NumberFormats read(PartXml part) throws Refusal {
        NumberFormats formats = new NumberFormats();
        Map<String, Byte> own = new HashMap<>();
        boolean cells = false;
        while (!part.isAtEnd()) {
            boolean opens = part.opens();
            if (part.isAtEnd()) {
                break;
            }
            String tag = part.tag();
            if (tag.equals("cellXfs")) {
                cells = opens;
            } else if (opens && tag.equals("numFmt") && own.size() < MOST_STYLES) {
                own.put(part.attribute("numFmtId"), kind(part.attribute("formatCode")));
            } else if (opens && cells && tag.equals("xf") && formats.kinds.size() < MOST_STYLES) {
                String id = part.attribute("numFmtId");
                formats.kinds.add(own.getOrDefault(id, builtIn(id)));
            }
        }
        return formats;
    }

    /** What a cell of this style shows; an amount where the style is not there. */
    byte of(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Line.NUMBER;
    }

    /** The formats that every spreadsheet program knows by number (ECMA-376-1, 18.8.30). */
    private static byte builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> Line.DATE;
            case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> Line.DATE;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> Line.CLOCK;
            case "9", "10" -> PERCENT;
            default -> Line.NUMBER;
        };
    }

    /** What a number format shows: the letters outside quotes and brackets tell. */
    private static byte kind(String format) {
        if (format.equals("General")) {
            return Line.NUMBER;
        }
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
