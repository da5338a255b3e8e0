package org.diapason.core.harmony.checks;

import java.util.Collection;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/** Finds the code that somebody may have meant. */
final class Nearest {
    /** How many letters may differ before a suggestion helps nobody. */
    private static final int FURTHEST = 2;

    private Nearest() {}

    /** The nearest of the known codes; silent when none is near. */
    static Fact<Code> to(Code code, Collection<Code> known) {
        Fact<Code> nearest = Fact.silent();
        int least = Math.min(FURTHEST, code.value().length() / 2) + 1;
        for (Code candidate : known) {
            int distance = distance(lower(code), lower(candidate), least);
            if (distance < least) {
                least = distance;
                nearest = Fact.of(candidate);
            }
        }
        return nearest;
    }

    private static String lower(Code code) {
        return code.value().toLowerCase(Locale.ROOT);
    }

    /** How many letters to change, add or drop; anything from the limit on counts as the limit. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return Math.min(limit, above[other.length()]);
    }
}
