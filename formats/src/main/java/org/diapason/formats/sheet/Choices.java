package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.intake.Plainly;

/** The codes behind the words of a cell, in French and in English. */
final class Choices {

    private static final int LONGEST = 6;
    private static final int LONGEST_SILENCE = 24;
    private static final int LONGEST_CHOICE = 80;
    private static final Map<String, Map<String, String>> WORDS = read();

    private Choices() {}

    /** The code that these words stand for as a whole. */
    static Optional<String> exact(String field, String words) {
        if (words.length() > LONGEST_CHOICE) {
            return Optional.empty();
        }
        String key = Plainly.key(words);
        return Optional.ofNullable(table(field).get(key.isEmpty() ? words.strip() : key));
    }

    /** The codes of all expressions that stand in these words, longer expressions before the shorter within them. */
    static Set<String> within(String field, String words) {
        Map<String, String> table = table(field);
        List<String> keys = List.of(Plainly.key(words).split(" ", -1));
        Set<String> found = new LinkedHashSet<>();
        for (int from = 0; from < keys.size(); ) {
            from += expression(table, keys, from, found);
        }
        return found;
    }

    private static int expression(Map<String, String> table, List<String> keys, int from, Set<String> found) {
        for (int length = Math.min(LONGEST, keys.size() - from); length > 0; length--) {
            String code = table.get(String.join(" ", keys.subList(from, from + length)));
            if (code != null) {
                found.add(code);
                return length;
            }
        }
        return 1;
    }

    /** What each code of this field is called in this language, for the lists of a template. */
    static List<String> offered(String field, Lang lang) {
        List<String> offered = new ArrayList<>();
        for (String[] row : TabFile.rows("choices.tsv")) {
            if (row[0].equals(field)) {
                String[] words = row[2].split("\\|", -1);
                String own = words[lang.equals(Lang.FR) ? 0 : Math.min(1, words.length - 1)];
                offered.add(Vocabulary.find(Code.of(row[1]))
                        .map(label -> label.show(lang))
                        .orElse(own));
            }
        }
        return offered;
    }

    /** Whether the words say that nobody knows yet, or hold no letter and no digit at all. */
    static boolean isSilence(String words) {
        if (words.length() > LONGEST_SILENCE) {
            return false;
        }
        String key = Plainly.key(words);
        return key.isEmpty()
                ? !table("yes").containsKey(words.strip())
                : table("blank").containsKey(key);
    }

    private static Map<String, String> table(String field) {
        return WORDS.getOrDefault(field, Map.of());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String[] row : TabFile.rows("choices.tsv")) {
            Map<String, String> words = all.computeIfAbsent(row[0], any -> new LinkedHashMap<>());
            words.putIfAbsent(Plainly.key(row[1]), row[1]);
            if (Code.isCode(row[1]) && !row[0].equals("yes")) {
                Vocabulary.find(Code.of(row[1]))
                        .ifPresent(label ->
                                label.words().values().forEach(word -> words.putIfAbsent(Plainly.key(word), row[1])));
            }
            for (String word : row[2].split("\\|", -1)) {
                words.put(Plainly.key(word).isEmpty() ? word : Plainly.key(word), row[1]);
            }
        }
        return all;
    }
}
