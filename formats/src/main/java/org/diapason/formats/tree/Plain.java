package org.diapason.formats.tree;

import org.diapason.formats.tree.Node.Kind;

/**
 * What words without quotes are, by the core schema of YAML 1.2 with decimal numbers alone: yes, no, on, off, dates and
 * 3-5 stay words.
 */
final class Plain {

    private Plain() {}

    static Kind kind(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> isNumber(text) ? Kind.NUMBER : Kind.STRING;
        };
    }

    /** Whether the text is digits, with a sign before them, a point within them or a power of ten after them. */
    static boolean isNumber(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digits(text, at);
        int end = at + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            end += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int sign = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+') ? 1 : 0;
        int count = digits(text, at + 1 + sign);
        return count > 0 && at + 1 + sign + count == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
