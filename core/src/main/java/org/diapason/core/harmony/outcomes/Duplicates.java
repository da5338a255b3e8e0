package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** Finds outcomes of a series that say the same, or nearly the same, in time that grows with their number. */
public final class Duplicates {

    /** How alike the members of a group are. */
    public enum Kind {
        /** The same verb and the same object. */
        EXACT,
        /** The same verb, and an object that differs by the order or by one word. */
        NEAR
    }

    /**
     * Outcomes that say the same.
     *
     * @param kind how alike they are
     * @param lang the language in which it was seen first
     * @param members the outcomes, in their order
     */
    public record Group<T>(Kind kind, Lang lang, List<T> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    private Duplicates() {}

    /** The groups among these items, compared language by language, the exact ones first. */
    public static <T> List<Group<T>> in(List<T> items, Function<? super T, Text> statement, OutcomeLinter linter) {
        Map<Lang, Map<OutcomeKey, List<Integer>>> keys = keys(items, statement, linter);
        Map<List<Integer>, Group<T>> groups = new LinkedHashMap<>();
        keys.forEach((lang, byKey) -> byKey.values().forEach(members -> add(Kind.EXACT, lang, members, items, groups)));
        keys.forEach((lang, byKey) ->
                NearKeys.groups(byKey).forEach(members -> add(Kind.NEAR, lang, members, items, groups)));
        return List.copyOf(groups.values());
    }

    private static <T> Map<Lang, Map<OutcomeKey, List<Integer>>> keys(
            List<T> items, Function<? super T, Text> statement, OutcomeLinter linter) {
        Map<Lang, Map<OutcomeKey, List<Integer>>> keys = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (Map.Entry<Lang, String> words :
                    statement.apply(items.get(i)).words().entrySet()) {
                OutcomeKey key = linter.key(words.getValue(), words.getKey());
                if (!key.isEmpty()) {
                    keys.computeIfAbsent(key.lang(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return keys;
    }

    private static <T> void add(
            Kind kind, Lang lang, List<Integer> members, List<T> items, Map<List<Integer>, Group<T>> groups) {
        Set<Integer> each = new LinkedHashSet<>(members);
        if (each.size() > 1) {
            groups.putIfAbsent(
                    List.copyOf(each),
                    new Group<>(kind, lang, each.stream().<T>map(items::get).toList()));
        }
    }
}
