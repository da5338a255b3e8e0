package org.diapason.formats.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML file, numbered from 0, each with its end. */
final class YamlLines {

    private final List<String> lines = new ArrayList<>();

    YamlLines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + "\n");
        }
    }

    int end() {
        return lines.size();
    }

    /** The first of the comments at the end of the file that belong to nothing above. */
    int foot() {
        int from = lines.size();
        while (from > 0 && (lines.get(from - 1).isBlank() || lines.get(from - 1).startsWith("#"))) {
            from--;
        }
        return from;
    }

    /** These lines, the last left out. */
    String text(int from, int to) {
        return String.join("", lines.subList(from, to));
    }

    /** Whether what begins here stands between brackets. */
    boolean isFlow(Spot spot) {
        String line = lines.get(spot.line() - 1);
        int at = spot.column() - 1;
        return at >= line.length() || line.charAt(at) == '[' || line.charAt(at) == '{';
    }

    /** The first of the comments and empty lines right above this line, which begin below that one. */
    int withComments(int line, int below) {
        int from = line;
        while (from - 1 > below && isComment(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isComment(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    /** What stands before this spot in its line. */
    String before(Spot spot) {
        return lines.get(spot.line() - 1).substring(0, spot.column() - 1);
    }

    /** Takes the dash before this spot away. */
    void blank(Spot spot) {
        int at = spot.column() - 1;
        lines.set(spot.line() - 1, " ".repeat(at) + lines.get(spot.line() - 1).substring(at));
    }

    /** Puts back what stood at the beginning of this line. */
    void restore(int line, String dash) {
        lines.set(line, dash + lines.get(line).substring(dash.length()));
    }

    /** Lines with a dash before the first that is no comment. */
    static String dashed(String text, String dash) {
        YamlLines all = new YamlLines(text);
        for (int i = 0; i < all.lines.size(); i++) {
            if (!isComment(all.lines.get(i))) {
                all.restore(i, dash);
                break;
            }
        }
        return all.text(0, all.end());
    }

    /** A line that is written anew, with the remark that stood behind the value in the old one. */
    String remark(Node old, String written) {
        String line = lines.get(old.spot().line() - 1).stripTrailing();
        int begin = Math.min(old.spot().column() - 1, line.length());
        for (int at = line.indexOf(" #", begin); at >= 0; at = line.indexOf(" #", at + 1)) {
            Tree value = new TreeReader()
                    .read("value.yaml", line.substring(begin, at).getBytes(StandardCharsets.UTF_8));
            if (value.troubles().isEmpty() && value.root().filter(old::says).isPresent()) {
                return written.stripTrailing() + line.substring(at) + "\n";
            }
        }
        return written;
    }
}
