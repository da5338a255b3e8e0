package org.diapason.formats.html;

import org.diapason.core.base.Code;
import org.diapason.core.harmony.Cell;

/**
 * Addresses on a page: the same for the same thing, so that a link that was sent keeps working.
 *
 * @param prefix what sets one series apart where a page shows several; empty where it shows one
 */
record Anchors(String prefix) {

    String credential(Code code) {
        return prefix + "mc-" + code;
    }

    String element(Code element) {
        return prefix + "el-" + element;
    }

    String cell(Cell cell) {
        return prefix + "c-" + cell.element() + "-" + cell.microCredential();
    }

    String problem(Cell cell) {
        return prefix + "p-" + cell.element() + "-" + cell.microCredential();
    }

    String finding(int position) {
        return prefix + "f-" + (position + 1);
    }
}
