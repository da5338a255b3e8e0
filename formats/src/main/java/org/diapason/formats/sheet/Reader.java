package org.diapason.formats.sheet;

import java.util.List;

/** Where the cells that tell rows apart stand in the rows of one sheet, found once. */
final class Reader {

    private final List<Column> columns;
    private final int code;
    private final int title;
    private final int outcomeCode;

    Reader(Layout layout) {
        columns = layout.read();
        code = layout.place("code");
        title = layout.place("title");
        outcomeCode = layout.place("outcome-code");
    }

    List<Column> columns() {
        return columns;
    }

    String code(Line line) {
        return at(line, code);
    }

    String title(Line line) {
        return at(line, title);
    }

    String outcomeCode(Line line) {
        return at(line, outcomeCode);
    }

    private static String at(Line line, int column) {
        return column < 0 ? "" : line.at(column);
    }
}
