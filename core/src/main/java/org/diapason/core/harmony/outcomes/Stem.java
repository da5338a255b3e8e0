package org.diapason.core.harmony.outcomes;

import org.diapason.core.base.Lang;

/** Cuts folded words down to what plural, feminine and British spelling leave alone, so that likes can be compared. */
final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    /** Without the mark of the plural. */
    static String singular(String folded) {
        int last = folded.length() - 1;
        if (folded.length() < SHORTEST || folded.endsWith("ss")) {
            return folded;
        }
        char end = folded.charAt(last);
        return end == 's' || end == 'x' ? folded.substring(0, last) : folded;
    }

    /** The singular without final e in French; y for ies and American spelling in English. */
    static String of(String folded, Lang lang) {
        String one = singular(folded);
        if (lang.base().equals(Lang.FR)) {
            return one.length() > SHORTEST && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
        }
        if (one.length() >= SHORTEST && one.endsWith("ie")) {
            return one.substring(0, one.length() - 2).concat("y");
        }
        if (one.endsWith("our") && one.length() > SHORTEST) {
            return one.substring(0, one.length() - 3).concat("or");
        }
        return one.replace("isation", "ization").replace("yse", "yze");
    }
}
