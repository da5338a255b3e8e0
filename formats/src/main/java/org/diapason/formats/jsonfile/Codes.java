package org.diapason.formats.jsonfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Plainly;

/** Gives codes, each once. */
public final class Codes {

    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** This code, or the same with a number behind it where it is taken; where it cannot be a code, the fallback. */
    public Code give(String wanted, String fallback) {
        String base = Code.isCode(wanted) && wanted.length() <= LONGEST ? wanted : fallback;
        String code = base;
        while (!taken.add(code)) {
            // Counted on, not counted anew: a hundred thousand of one name stay linear.
            code = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return Code.of(code);
    }

    /** Words as a code in small letters with hyphens, such as food-safety; the empty text when no letter is in them. */
    public static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        for (String word : Plainly.key(words).split(" ", -1)) {
            boolean fits = slug.length() + word.length() < LONGEST;
            if (!fits && !slug.isEmpty()) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(fits ? word : word.substring(0, LONGEST - 2));
        }
        return Code.isCode(slug.toString()) ? slug.toString() : "";
    }

    /** What a longer address ends with, such as the code of a competency in its list; the empty text when it is no code. */
    public static String tail(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        String tail = address.substring(Math.max(address.lastIndexOf('/', end - 1), address.lastIndexOf('#')) + 1, end);
        return Code.isCode(tail) && tail.length() <= LONGEST ? tail : "";
    }
}
