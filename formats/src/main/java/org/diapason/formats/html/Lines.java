package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for a drawing, which cannot do so by itself. */
final class Lines {

    private Lines() {}

    /** At most so many lines of at most so many characters; what does not fit ends in an ellipsis. */
    static List<String> of(String words, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean cut = lines.size() > most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        for (int i = 0; i < kept.size(); i++) {
            boolean more = cut && i == kept.size() - 1;
            kept.set(i, fitted(kept.get(i), width, more));
        }
        return kept;
    }

    private static String fitted(String line, int width, boolean more) {
        if (line.length() + (more ? 1 : 0) <= width) {
            return more ? line + "…" : line;
        }
        int cut = line.offsetByCodePoints(0, Math.min(width - 1, line.codePointCount(0, line.length())));
        return line.substring(0, cut) + "…";
    }
}
