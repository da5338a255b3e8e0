package org.diapason.core.toolkit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** Names alike in every course of a series: units and parts are numbered, and each has an identifier of its own. */
final class SkeletonNames {

    private final Set<String> taken = new HashSet<>();

    /** This identifier, or the next that is free; made of letters that every format takes, whatever the case. */
    String id(String wanted) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < wanted.length(); at++) {
            plain.append(isPlain(wanted.charAt(at)) ? wanted.charAt(at) : '-');
        }
        String start = plain.isEmpty() || !isLetter(plain.charAt(0)) ? "x" + plain : plain.toString();
        String id = start;
        for (int next = 2; !taken.add(id.toLowerCase(Locale.ROOT)); next++) {
            id = start + "-" + next;
        }
        return id;
    }

    /** The title of a unit: Module 2: Do. One that already begins so keeps its own words. */
    static Text unit(int number, Text title) {
        return Wording.mapped(
                title,
                (lang, words) -> words.toLowerCase(Locale.ROOT).startsWith("module")
                        ? words
                        : "Module " + number + (lang.base().equals(Lang.FR) ? "\u00a0: " : ": ") + words);
    }

    /** The title of a part: 2.3 Discussion. */
    static Text part(int unit, int number, Text title) {
        return Wording.mapped(title, words -> unit + "." + number + " " + words);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPlain(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}
