package org.diapason.core.base;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language by its tag, such as fr, en or fr-CA (BCP 47). */
public record Lang(String tag) implements Comparable<Lang> {

    /** French. */
    public static final Lang FR = new Lang("fr");

    /** English. */
    public static final Lang EN = new Lang("en");

    private static final int LONGEST = 35;

    public Lang {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("Not a language tag: " + tag);
        }
    }

    /** Whether the text has the shape of a language tag: 2 or 3 letters, then parts of letters and digits. */
    public static boolean isTag(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String[] parts = text.split("-", -1);
        if (parts[0].length() < 2 || parts[0].length() > 3 || !parts[0].chars().allMatch(Lang::isLower)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 8 || !parts[i].chars().allMatch(Lang::isAlphanumeric)) {
                return false;
            }
        }
        return true;
    }

    /** The language without its region: fr for fr-CA. */
    public Lang base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? this : new Lang(tag.substring(0, dash));
    }

    /** The locale by which numbers and dates of this language are written; Canada where no region is named. */
    public Locale locale() {
        return Locale.forLanguageTag(
                tag.indexOf('-') < 0 && (tag.equals("fr") || tag.equals("en")) ? tag + "-CA" : tag);
    }

    /** By hand, as codes and languages are keys of maps and a record's own comparison is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lang it && tag.equals(it.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(Lang other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isAlphanumeric(int c) {
        return isLower(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
