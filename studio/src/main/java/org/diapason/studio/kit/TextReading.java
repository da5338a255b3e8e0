package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/**
 * Reads the French and the English of a text over what is kept of it. A translation whose source changed while it did
 * not is marked as older, and one that was written anew no longer is; whoever presses the mark themselves is obeyed.
 */
record TextReading(Params params, Lang main) {

    private static final String LAGGING = "lagging";

    Optional<Node> read(Here here) {
        Mapping base = Shown.byLanguage(here.base(), main);
        Map<String, String> words = new LinkedHashMap<>();
        for (Entry entry : base.entries()) {
            if (!entry.key().equals(LAGGING)) {
                words.put(entry.key(), Shown.text(Optional.of(entry.value())));
            }
        }
        Map<String, String> before = new LinkedHashMap<>(words);
        Set<String> asked = new LinkedHashSet<>();
        for (Lang lang : main.base().equals(Lang.FR) ? List.of(Lang.FR, Lang.EN) : List.of(Lang.EN, Lang.FR)) {
            String key = Shown.tongue(base, lang);
            if (params.has(here.name() + "." + key)) {
                asked.add(key);
                take(here, key, words);
            }
        }
        words.values().removeIf(String::isEmpty);
        Set<String> lagging = lagging(here, base, before, words, asked);
        return before.equals(words) && lagging.equals(Set.copyOf(Shown.texts(base.get(LAGGING))))
                ? here.base()
                : written(base, words, lagging);
    }

    private void take(Here here, String key, Map<String, String> words) {
        String name = here.name() + "." + key;
        String stood = words.getOrDefault(key, "");
        String written = params.text(name).orElse("");
        boolean untouched = written.equals(stood.strip()) || params.takesTheirs(name);
        words.put(key, untouched ? stood : written);
    }

    private Set<String> lagging(
            Here here, Mapping base, Map<String, String> before, Map<String, String> words, Set<String> asked) {
        Set<String> were = new LinkedHashSet<>(Shown.texts(base.get(LAGGING)));
        if (words.isEmpty()) {
            return Set.of();
        }
        String source = words.keySet().iterator().next();
        boolean sourceChanged = before.containsKey(source) && !isSame(before, words, source);
        List<String> ticked = params.texts(here.name() + "." + LAGGING);
        Set<String> lagging = new LinkedHashSet<>();
        for (String key : words.keySet()) {
            boolean was = were.contains(key);
            boolean isTicked = asked.contains(key) ? ticked.contains(key) : was;
            boolean own = isSame(before, words, key) ? was || sourceChanged && before.containsKey(key) : false;
            if (!key.equals(source) && (isTicked == was ? own : isTicked)) {
                lagging.add(key);
            }
        }
        return lagging;
    }

    private static boolean isSame(Map<String, String> before, Map<String, String> words, String key) {
        return words.getOrDefault(key, "").equals(before.getOrDefault(key, ""));
    }

    private static Optional<Node> written(Mapping base, Map<String, String> words, Set<String> lagging) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        words.forEach((key, said) -> entries.add(Node.entry(key, Node.string(said))));
        if (!lagging.isEmpty()) {
            entries.add(Node.entry(
                    LAGGING, Node.sequence(lagging.stream().map(Node::string).toList())));
        }
        return Optional.of(new Mapping(entries, base.spot()));
    }
}
