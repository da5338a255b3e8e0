package org.diapason.formats.cartridge;

import java.util.HashSet;
import java.util.Set;
import org.diapason.core.base.Code;

/** Gives each thing a code of its own: the file's where it is short enough to read, else its place. */
final class Codes {

    private static final int SHORT = 12;

    private final Set<String> given = new HashSet<>();

    Code of(String own, String place) {
        if (own.length() <= SHORT && Code.isCode(own) && given.add(own)) {
            return Code.of(own);
        }
        String free = place;
        for (int i = 2; !given.add(free); i++) {
            free = place + "-" + i;
        }
        return Code.of(free);
    }
}
