package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.Set;
import org.diapason.core.base.Code;

/** A set made for the handful of codes of one micro-credential and used again for the next; a long list gets a real set. */
final class FewCodes {
    private static final int FEW = 32;

    private final Code[] codes = new Code[FEW];
    private final int[] marks = new int[FEW];
    private final Set<Code> more = new HashSet<>();
    private int size;

    /** Forgets them all. */
    void clear() {
        size = 0;
        if (!more.isEmpty()) {
            more.clear();
        }
    }

    /** Whether it is there. */
    boolean contains(Code code) {
        int mark = code.hashCode();
        for (int i = 0; i < size; i++) {
            if (marks[i] == mark && codes[i].equals(code)) {
                return true;
            }
        }
        return !more.isEmpty() && more.contains(code);
    }

    /** Puts it in; false when it was there. */
    boolean add(Code code) {
        if (contains(code)) {
            return false;
        }
        if (size == FEW) {
            return more.add(code);
        }
        codes[size] = code;
        marks[size] = code.hashCode();
        size++;
        return true;
    }
}
