package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.sheet.Column.Means;

/** Knows the columns of a sheet by their headers, in French and in English. */
final class Headers {

    private static final Map<String, SheetField> NAMES = names();
    private static final Map<String, Lang> LANGS = Map.ofEntries(
            Map.entry("fr", Lang.FR),
            Map.entry("francais", Lang.FR),
            Map.entry("french", Lang.FR),
            Map.entry("vf", Lang.FR),
            Map.entry("en", Lang.EN),
            Map.entry("anglais", Lang.EN),
            Map.entry("english", Lang.EN),
            Map.entry("va", Lang.EN));

    private static final double BY_NAME = 1.0;
    private static final double BY_NAME_WITH_MORE = 0.9;
    private static final double BY_HALF = 0.95;
    private static final double BY_PART = 0.5;
    private static final double MOST_BY_PART = 0.8;
    private static final int LONGEST = 12;

    private Headers() {}

    /** What a column of this header and place holds, when the header tells. */
    static Optional<Column> know(int index, String header) {
        List<String> words = words(header);
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        return whole(index, header, words)
                .or(() -> halves(index, header))
                .or(() -> tagged(index, header, words))
                .or(() -> part(index, header, words));
    }

    private static Optional<Column> whole(int index, String header, List<String> words) {
        return find(words).map(field -> new Column(index, header, field, Optional.empty(), BY_NAME, Means.NAME));
    }

    /** Two languages in one header, such as Titre / Title. */
    private static Optional<Column> halves(int index, String header) {
        for (String sign : List.of("/", "|", " - ", "\n", " – ", "(", "·")) {
            int at = header.indexOf(sign);
            if (at > 0) {
                Optional<SheetField> one = find(words(header.substring(0, at)));
                Optional<SheetField> other = find(words(header.substring(at + sign.length())));
                if (one.isPresent() && one.equals(other)) {
                    return Optional.of(new Column(index, header, one.get(), Optional.empty(), BY_HALF, Means.NAME));
                }
            }
        }
        return Optional.empty();
    }

    /** A language, a number or a remark in parentheses behind the name: Title (EN), Résultat 3, Hours (optional). */
    private static Optional<Column> tagged(int index, String header, List<String> words) {
        Optional<Lang> lang = Optional.ofNullable(LANGS.get(words.getLast()));
        List<String> before = words;
        boolean number = words.getLast().chars().allMatch(Character::isDigit);
        if (lang.isPresent() || number) {
            before = words.subList(0, words.size() - 1);
        }
        int bracket = header.indexOf('(');
        List<String> outside = bracket > 0 ? words(header.substring(0, bracket)) : before;
        Optional<SheetField> field = find(before).or(() -> find(outside));
        return field.map(found -> new Column(index, header, found, lang, BY_NAME_WITH_MORE, Means.NAME));
    }

    /** The longest name that stands among the words of the header. */
    private static Optional<Column> part(int index, String header, List<String> words) {
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<SheetField> field = find(words.subList(from, from + length));
                boolean telling = length > 1 || words.get(from).length() > 3;
                if (field.isPresent() && telling) {
                    double share = length / (double) words.size();
                    double sure = Math.min(MOST_BY_PART, BY_PART + share * (MOST_BY_PART - BY_PART));
                    Optional<Lang> lang = Optional.ofNullable(LANGS.get(words.getLast()));
                    return Optional.of(new Column(index, header, field.get(), lang, sure, Means.SYNONYM));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SheetField> find(List<String> words) {
        return Optional.ofNullable(NAMES.get(String.join(" ", words)));
    }

    private static List<String> words(String header) {
        String key = Plainly.key(header);
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }

    /** Every name of every field; what several fields share belongs to the first. */
    static Map<String, List<SheetField>> claims() {
        Map<String, List<SheetField>> claims = new HashMap<>();
        for (SheetField field : SheetField.ALL) {
            field.label().words().values().forEach(label -> claim(claims, Plainly.key(label), field));
        }
        for (String[] row : TabFile.rows("headers.tsv")) {
            for (String name : row[1].split("\\|", -1)) {
                claim(claims, Plainly.key(name), SheetField.of(row[0]));
            }
        }
        return claims;
    }

    private static void claim(Map<String, List<SheetField>> claims, String name, SheetField field) {
        List<SheetField> fields = claims.computeIfAbsent(name, any -> new ArrayList<>());
        if (!fields.contains(field)) {
            fields.add(field);
        }
    }

    private static Map<String, SheetField> names() {
        Map<String, SheetField> names = new HashMap<>();
        claims().forEach((name, fields) -> names.put(name, fields.getFirst()));
        return names;
    }
}
