package org.diapason.studio.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.diapason.studio.talk.TalkView.Piece;

/**
 * The names that can be mentioned, and where words mention them: an @ and the whole name.
 *
 * @param all the names, the longest first, so that Ada Roy is not taken for Ada
 */
record Names(List<String> all) {

    static Names of(Iterable<String> names) {
        TreeSet<String> once = new TreeSet<>();
        names.forEach(once::add);
        return new Names(once.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The words in pieces: what is a mention, and what stands between. */
    List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = words.indexOf('@');
        while (at >= 0) {
            String name = nameAt(words, at + 1);
            int next = at + 1;
            if (!name.isEmpty()) {
                pieces.add(new Piece(words.substring(from, at), false));
                next = at + 1 + name.length();
                pieces.add(new Piece(words.substring(at, next), true));
                from = next;
            }
            at = words.indexOf('@', next);
        }
        pieces.add(new Piece(words.substring(from), false));
        return pieces;
    }

    /** Whether the words mention this name. */
    boolean mentions(String words, String name) {
        return pieces(words).stream()
                .anyMatch(piece -> piece.mention() && piece.words().substring(1).equalsIgnoreCase(name));
    }

    private String nameAt(String words, int at) {
        String rest = words.substring(at).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(name -> rest.startsWith(name.toLowerCase(Locale.ROOT)))
                .filter(name ->
                        rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())))
                .findFirst()
                .orElse("");
    }
}
