package org.diapason.core.base;

/** The edition of something published, such as 1, 2.3 or 2026.1; 10 comes after 9. */
public record Version(String value) implements Comparable<Version> {

    private static final int LONGEST = 32;

    public Version {
        if (!isVersion(value)) {
            throw new IllegalArgumentException("Not a version: " + value);
        }
    }

    /** Whether the text is numbers with dots between them. */
    public static boolean isVersion(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (String part : text.split("\\.", -1)) {
            if (part.isEmpty() || part.length() > 9 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The version after this one: its last number goes up by one. */
    public Version next() {
        int dot = value.lastIndexOf('.');
        String last = Long.toString(Long.parseLong(value.substring(dot + 1)) + 1);
        return new Version(value.substring(0, dot + 1) + last);
    }

    @Override
    public int compareTo(Version other) {
        String[] mine = value.split("\\.");
        String[] theirs = other.value.split("\\.");
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int order = Integer.compare(part(mine, i), part(theirs, i));
            if (order != 0) {
                return order;
            }
        }
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int part(String[] parts, int i) {
        return i < parts.length ? Integer.parseInt(parts[i]) : 0;
    }
}
