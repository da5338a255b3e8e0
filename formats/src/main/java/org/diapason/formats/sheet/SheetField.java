package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Text;

/**
 * What a column of a spreadsheet can hold.
 *
 * @param name its name in a mapping file, that of the field in a series file where there is one
 * @param form how its cells are read
 * @param label its name for people, the header in a template
 * @param help what to write in its cells
 */
record SheetField(String name, Form form, Text label, Text help) {

    enum Form {
        CODE,
        TEXT,
        NAME,
        CHOICE,
        CHOICES,
        NAMES,
        REFERENCES,
        LIST,
        ITEM,
        LENGTH,
        AMOUNT,
        YES,
        LANGUAGES,
        BADGE,
        CREDIT,
        LEVEL,
        DATE,
        LINKS,
        LEFT
    }

    /** All of them, in the order of a template. */
    static final List<SheetField> ALL = read();

    private static final Map<String, SheetField> BY_NAME = byName();

    /** The field of this name. */
    static Optional<SheetField> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The field of this name, which the table has. */
    static SheetField of(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No field " + name));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** Whether its cells are left where they are. */
    boolean isLeft() {
        return form == Form.LEFT;
    }

    /** Whether several columns, or several rows of one micro-credential, add up to one list. */
    boolean isMany() {
        return switch (form) {
            case NAMES, REFERENCES, LIST, ITEM, LANGUAGES, LINKS, CHOICES -> true;
            default -> is("outcome-code");
        };
    }

    /** Whether it can be said in several languages, a column each. */
    boolean isWords() {
        return form == Form.TEXT || form == Form.BADGE;
    }

    private static Map<String, SheetField> byName() {
        Map<String, SheetField> fields = new LinkedHashMap<>();
        ALL.forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    private static List<SheetField> read() {
        List<SheetField> fields = new ArrayList<>();
        for (String[] row : TabFile.rows("fields.tsv")) {
            Form form = Form.valueOf(row[1].toUpperCase(Locale.ROOT));
            fields.add(new SheetField(row[0], form, Text.both(row[2], row[3]), Text.both(row[4], row[5])));
        }
        return List.copyOf(fields);
    }
}
