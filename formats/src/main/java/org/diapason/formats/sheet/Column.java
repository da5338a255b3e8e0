package org.diapason.formats.sheet;

import java.util.Optional;
import org.diapason.core.base.Lang;

/**
 * A column of a sheet and what it was taken for.
 *
 * @param index its place from 0
 * @param header its header as it stands, empty when it has none
 * @param field what it holds
 * @param lang the language that its header names
 * @param confidence how sure that is, from 0 to 1
 * @param means how it was known
 */
record Column(int index, String header, SheetField field, Optional<Lang> lang, double confidence, Means means) {

    /** How a column was known. */
    enum Means {
        /** A person wrote it in the mapping file. */
        MAPPING,
        /** Its header is a name of the field. */
        NAME,
        /** Its header holds a name of the field among other words. */
        SYNONYM,
        /** What stands in its cells. */
        CONTENT,
        /** Nothing: it is left. */
        NOTHING
    }

    static Column left(int index, String header) {
        return new Column(index, header, SheetField.of("leave"), Optional.empty(), 0, Means.NOTHING);
    }

    boolean isLeft() {
        return field.isLeft();
    }

    /** The confidence in percent. */
    int percent() {
        return (int) Math.round(confidence * 100);
    }
}
