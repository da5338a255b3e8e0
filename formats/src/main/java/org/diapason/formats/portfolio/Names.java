package org.diapason.formats.portfolio;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Plainly;

/** Makes short codes from titles, each once: « Vérité et réconciliation » is VR. */
final class Names {

    private static final int LONGEST = 5;
    private static final int OF_ONE_WORD = 4;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "au", "aux", "d",
            "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "s", "sur", "un",
            "une");

    private final Set<String> taken = new HashSet<>();

    /** Keeps this code for whoever has it already. */
    void keep(String code) {
        taken.add(code);
    }

    boolean isTaken(String code) {
        return taken.contains(code);
    }

    /** A code for what bears this title. */
    Code make(String title) {
        String brief = initials(title);
        String code = brief;
        for (int i = 2; !taken.add(code); i++) {
            code = brief + "-" + i;
        }
        return Code.of(code);
    }

    private static String initials(String title) {
        String[] words = Plainly.key(title).split(" ", -1);
        StringBuilder initials = new StringBuilder();
        String last = "";
        for (String word : words) {
            if (!word.isEmpty() && !SMALL.contains(word) && initials.length() < LONGEST) {
                initials.appendCodePoint(word.codePointAt(0));
                last = word;
            }
        }
        if (initials.codePointCount(0, initials.length()) == 1) {
            initials = new StringBuilder(last.substring(
                    0, last.offsetByCodePoints(0, Math.min(OF_ONE_WORD, last.codePointCount(0, last.length())))));
        }
        String made = initials.toString().toUpperCase(Locale.ROOT);
        return Code.isCode(made) ? made : "MC";
    }
}
