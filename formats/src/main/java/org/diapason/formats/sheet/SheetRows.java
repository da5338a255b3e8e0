package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.formats.sheet.RowVisitor.Merged;
import org.diapason.formats.tree.Refusal;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, one after the other as its part inflates. */
final class SheetRows {

    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 9_999_999;
    private static final int MOST_MERGED = 20_000;

    private final PartXml part;
    private final String name;
    private final SharedTexts texts;
    private final CellWords numbers;
    private final List<Merged> merged = new ArrayList<>();
    private final StringBuilder pieces = new StringBuilder();
    private String[] words = new String[16];
    private byte[] marks = new byte[16];
    private int width;
    private int number;

    SheetRows(PartXml part, String name, SharedTexts texts, CellWords numbers) {
        this.part = part;
        this.name = name;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The merged areas met so far; they stand behind the rows. */
    List<Merged> merged() {
        return merged;
    }

    /** The next row, or nothing at the end of the part. */
    @Nullable
    Line next() throws Refusal {
        while (!part.isAtEnd()) {
            if (!part.opens()) {
                continue;
            }
            if (part.tag().equals("row")) {
                return row();
            }
            if (part.tag().equals("mergeCell")) {
                merge(part.attribute("ref"));
            }
        }
        return null;
    }

    private Line row() throws Refusal {
        String hidden = part.attribute("hidden");
        number = number(part.attribute("r"), number + 1);
        width = 0;
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.opens() && part.tag().equals("c")) {
                cell();
            }
        }
        return new Line(
                number,
                hidden.equals("1") || hidden.equals("true"),
                Arrays.copyOf(words, width),
                Arrays.copyOf(marks, width));
    }

    private int number(String given, int next) throws Refusal {
        if (next > LAST_ROW) {
            throw SheetFaults.damaged(name);
        }
        int number = 0;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c < '0' || c > '9' || i > 6) {
                return next;
            }
            number = number * 10 + c - '0';
        }
        return number == 0 ? next : number;
    }

    private void cell() throws Refusal {
        int column = width;
        String type = "";
        int style = 0;
        for (int i = 0; i < part.attributes(); i++) {
            String attribute = part.attributeName(i);
            if (attribute.equals("r")) {
                column = column(part.attribute(i), column);
            } else if (attribute.equals("s")) {
                style = number(part.attribute(i), 0);
            } else if (attribute.equals("t")) {
                type = part.attribute(i);
            }
        }
        if (column > LAST_COLUMN) {
            throw SheetFaults.tooLarge(name, SheetSentences.ROW_TOO_WIDE);
        }
        widen(column);
        content(column, type, style);
    }

    /** The column of a reference such as C12, from 0; beyond the last where it has more letters than any. */
    private static int column(String reference, int next) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? next : column - 1;
    }

    private void widen(int column) {
        if (column >= words.length) {
            int room = Math.max(column + 1, words.length * 2);
            words = Arrays.copyOf(words, room);
            marks = Arrays.copyOf(marks, room);
        }
        if (column >= width) {
            Arrays.fill(words, width, column + 1, "");
            Arrays.fill(marks, width, column + 1, Line.WORDS);
            width = column + 1;
        }
    }

    private void content(int column, String type, int style) throws Refusal {
        boolean formula = false;
        String value = "";
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (!part.opens()) {
                continue;
            }
            switch (part.tag()) {
                case "v" -> value = part.words();
                case "is" -> value = SharedTexts.item(part, pieces);
                case "f" -> {
                    formula = true;
                    part.skip();
                }
                default -> part.skip();
            }
        }
        byte kind = value.isEmpty() ? Line.WORDS : put(value, type, style, column);
        marks[column] = (byte) (kind | (formula ? Line.FORMULA : 0));
    }

    private byte put(String value, String type, int style, int column) throws Refusal {
        switch (type) {
            case "s" -> words[column] = shared(value);
            case "b" -> words[column] = value.equals("1") || value.equals("true") ? "true" : "false";
            case "str", "inlineStr" -> words[column] = value;
            case "e" -> {
                words[column] = value;
                return Line.ERROR;
            }
            case "d" -> {
                return CellWords.day(value, column, words);
            }
            default -> {
                return numbers.number(value, style, column, words);
            }
        }
        return Line.WORDS;
    }

    private String shared(String value) throws Refusal {
        int index = -1;
        try {
            index = Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            throw SheetFaults.damaged(name);
        }
        if (index < 0 || index >= texts.count()) {
            throw SheetFaults.damaged(name);
        }
        return texts.at(index);
    }

    private void merge(String area) {
        String[] ends = area.split(":", -1);
        if (ends.length == 2 && merged.size() < MOST_MERGED) {
            int[] one = CellName.parse(ends[0]);
            int[] two = CellName.parse(ends[1]);
            if (one.length == 2 && two.length == 2 && one[0] <= two[0] && one[1] <= two[1]) {
                merged.add(new Merged(one[0], one[1], two[0], two[1]));
            }
        }
    }
}
