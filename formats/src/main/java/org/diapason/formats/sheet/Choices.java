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
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.intake.Plainly;

/** The codes behind the words of a cell, in French and in English. */
final class Choices {

    private static final int LONGEST = 6;
    static final int LONGEST_SILENCE = 24;
    private static final int LONGEST_CHOICE = 80;
    private static final Map<String, Map<String, String>> WORDS = read();

    /** Marks words in the table that come close to a choice without being it, such as comodal for hybrid. */
    private static final char LOOSE_MARK = '~';

    private static final Map<String, Set<String>> LOOSE = loose();

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

    /** Whether these words only come close to the choice that they are taken for. */
    static boolean isLoose(String field, String words) {
        return LOOSE.getOrDefault(field, Set.of()).contains(Plainly.key(words));
    }

    /** What a code of this field is called. */
    static Text name(String field, String code) {
        return Vocabulary.find(Code.of(code))
                .orElseGet(() -> TabFile.rows("choices.tsv").stream()
                        .filter(row -> row[0].equals(field) && row[1].equals(code))
                        .findFirst()
                        .map(row -> row[2].split("\\|", -1))
                        .map(words -> Text.both(words[0], words[Math.min(1, words.length - 1)]))
                        .orElse(Text.both(code, code)));
    }

    /** The words that told no choice: all but the first expression of each code and small words such as et and of. */
    static List<String> unused(String field, String words) {
        Map<String, String> table = table(field);
        List<String> keys = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String word : words.split("[^\\p{L}\\p{N}\\p{M}]+", -1)) {
            for (String key : Plainly.key(word).split(" ", -1)) {
                if (!key.isEmpty()) {
                    keys.add(key);
                    shown.add(word);
                }
            }
        }
        Set<String> found = new LinkedHashSet<>();
        List<String> unused = new ArrayList<>();
        for (int from = 0; from < keys.size(); ) {
            int before = found.size();
            int length = expression(table, keys, from, found);
            boolean used =
                    found.size() > before || length == 1 && table("small").containsKey(keys.get(from));
            if (!used) {
                unused.addAll(shown.subList(from, from + length));
            }
            from += length;
        }
        return unused.stream().distinct().toList();
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

    private static Map<String, Set<String>> loose() {
        Map<String, Set<String>> loose = new LinkedHashMap<>();
        for (String[] row : TabFile.rows("choices.tsv")) {
            for (String word : row[2].split("\\|", -1)) {
                if (!word.isEmpty() && word.charAt(0) == LOOSE_MARK) {
                    loose.computeIfAbsent(row[0], any -> new LinkedHashSet<>()).add(Plainly.key(word));
                }
            }
        }
        return loose;
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
