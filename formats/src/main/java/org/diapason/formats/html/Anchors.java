package org.diapason.formats.html;

import org.diapason.core.base.Code;
import org.diapason.core.harmony.Cell;

/**
 * Addresses on a page: the same for the same thing, so that a link that was sent keeps working.
 *
 * @param prefix what sets one series apart where a page shows several; empty where it shows one
 */
public record Anchors(String prefix) {

    /** The column of a micro-credential. */
    public String credential(Code code) {
        return prefix + "mc-" + code;
    }

    /** The row of an element. */
    public String element(Code element) {
        return prefix + "el-" + element;
    }

    /** A square of the matrix. */
    public String cell(Cell cell) {
        return prefix + "c-" + cell.element() + "-" + cell.microCredential();
    }

    /** What the list of problems says of a square. */
    public String problem(Cell cell) {
        return prefix + "p-" + cell.element() + "-" + cell.microCredential();
    }

    /** A finding, by its position from 0. */
    public String finding(int position) {
        return prefix + "f-" + (position + 1);
    }
}
