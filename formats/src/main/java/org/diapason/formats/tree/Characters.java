package org.diapason.formats.tree;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** Which characters may stand in a file: all that YAML calls printable, so neither NUL nor other control characters. */
final class Characters {

    private Characters() {}

    static boolean isAllowed(int c) {
        if (c < 0xA0) {
            return c >= 0x20 && c <= 0x7E || c == '\n' || c == '\r' || c == '\t' || c == 0x85;
        }
        return c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /** The first character of the text that may not stand in a file, or -1. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                return c;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    static Trouble forbidden(int c, Spot spot, Place place) {
        String name = "U+%04X".formatted(c);
        return new Trouble(
                Fault.CONTROL_CHARACTER,
                spot,
                place,
                Text.both(
                        "Le caractère invisible " + name + " ne peut pas figurer dans un fichier.",
                        "The invisible character " + name + " cannot stand in a file."),
                Text.both("Effacez-le et retapez le mot.", "Delete it and type the word again."));
    }
}
