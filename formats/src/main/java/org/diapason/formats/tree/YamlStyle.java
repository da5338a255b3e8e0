package org.diapason.formats.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;

/** In which of YAML's styles a value reads best and still says the same to every reader. */
final class YamlStyle {

    /** Words that YAML 1.1 takes for yes and no, and a key that it takes for an instruction. */
    private static final Set<String> TAKEN = Set.of("y", "n", "yes", "no", "on", "off", "<<", "=", ".inf", ".nan");

    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

    private YamlStyle() {}

    /** Whether the words can stand without quotes after a key or a dash. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Plain.kind(text) == Kind.STRING
                && !isTaken(text)
                && startsPlain(text)
                && text.charAt(text.length() - 1) != ' '
                && text.charAt(text.length() - 1) != ':'
                && !text.contains(": ")
                && !text.contains(" #")
                && text.chars().noneMatch(YamlStyle::needsEscape);
    }

    private static boolean startsPlain(String text) {
        char first = text.charAt(0);
        if (first == '-' || first == '?' || first == ':') {
            return text.length() > 1 && text.charAt(1) != ' ' && !text.startsWith("---");
        }
        return first != ' ' && INDICATORS.indexOf(first) < 0 && !text.startsWith("...");
    }

    private static boolean isTaken(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TAKEN.contains(lower) || isStrangeNumber(lower);
    }

    /** Numbers of other readers: 0x1f, 0o17, 1_000, 1:30, +.inf. */
    private static boolean isStrangeNumber(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String rest = text.substring(at);
        if (rest.equals(".inf") || rest.startsWith("0x") || rest.startsWith("0o") || rest.startsWith("0b")) {
            return true;
        }
        boolean digits = !rest.isEmpty() && rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
        boolean joined = rest.indexOf('_') > 0 || rest.indexOf(':') > 0;
        return digits && joined && rest.chars().allMatch(c -> c >= '0' && c <= '9' || c == '_' || c == ':' || c == '.');
    }

    /** Whether the character can only be written as an escape between double quotes. */
    static boolean needsEscape(int c) {
        return c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }

    /** Whether the words can stand between single quotes on one line. */
    static boolean isSingleQuoted(String text) {
        return text.indexOf('\'') < 0 && text.chars().noneMatch(YamlStyle::needsEscape);
    }

    /** Whether lines can stand as they are below a {@code |}. */
    static boolean isLiteral(String text) {
        if (text.indexOf('\n') < 0 || text.endsWith("\n\n")) {
            return false;
        }
        boolean clean = text.chars().noneMatch(c -> c != '\n' && needsEscape(c));
        return clean && text.charAt(0) != ' ' && text.charAt(0) != '\n' && !text.contains("\n ") && !text.isBlank();
    }

    /** Whether a long line can be broken at its spaces below a {@code >-}. */
    static boolean isFolded(String text) {
        return text.indexOf(' ') > 0
                && text.charAt(text.length() - 1) != ' '
                && text.chars().noneMatch(YamlStyle::needsEscape);
    }

    /** Whether the list is short enough, and its items plain enough, to stand on one line as [A, B]. */
    static boolean isFlow(List<Node> items, int room) {
        int length = 2 * items.size();
        for (Node item : items) {
            if (!(item instanceof Scalar scalar) || !isWord(scalar)) {
                return false;
            }
            length += scalar.text().length();
        }
        return length <= room;
    }

    private static boolean isWord(Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case NUMBER, BOOLEAN -> true;
            case STRING -> !text.isEmpty() && text.codePoints().allMatch(YamlStyle::isWordLetter);
            case NULL, UNREADABLE -> false;
        };
    }

    private static boolean isWordLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }
}
