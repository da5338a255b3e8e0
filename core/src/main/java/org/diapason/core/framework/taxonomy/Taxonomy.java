package org.diapason.core.framework.taxonomy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * An ordered set of levels by which outcomes are ranked, such as Bloom's, or one of the institution's own.
 *
 * @param code how a framework refers to it
 * @param name what it is called
 * @param levels its steps, the simplest first
 * @param knowledge the kinds of knowledge it crosses the levels with, none for most taxonomies
 * @param flagged the verbs that nobody can watch a learner do, by language
 * @param source where it comes from
 */
public record Taxonomy(
        Code code,
        Text name,
        List<Level> levels,
        List<KnowledgeKind> knowledge,
        Map<Lang, List<Unobservable>> flagged,
        Source source) {

    public Taxonomy {
        levels = List.copyOf(levels);
        knowledge = List.copyOf(knowledge);
        Map<Lang, List<Unobservable>> copy = new LinkedHashMap<>();
        for (Map.Entry<Lang, List<Unobservable>> entry : flagged.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        flagged = Ordered.map(copy);
        requireOrder(levels);
    }

    /** The languages in which it lists verbs. */
    public Set<Lang> languages() {
        Set<Lang> languages = new LinkedHashSet<>();
        levels.forEach(level -> languages.addAll(level.verbs().keySet()));
        return Ordered.set(languages);
    }

    /** The level of this code. */
    public Optional<Level> level(Code code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The kind of knowledge of this code. */
    public Optional<KnowledgeKind> knowledge(Code code) {
        return knowledge.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Every verb of the language with all the levels at which it stands. */
    public List<VerbMeaning> meanings(Lang lang) {
        Map<String, VerbMeaning> meanings = new LinkedHashMap<>();
        for (Level level : levels) {
            for (Verb verb : level.verbs(lang)) {
                VerbMeaning lower = meanings.get(verb.words());
                meanings.put(
                        verb.words(),
                        lower == null
                                ? new VerbMeaning(lang, verb.words(), List.of(level), level)
                                : lower.and(level, verb.preferred()));
            }
        }
        return List.copyOf(meanings.values());
    }

    /** What a verb can show, as the dictionary lists it; the outcome linter also understands its other forms. */
    public Optional<VerbMeaning> meaning(Lang lang, String verb) {
        return meanings(lang).stream()
                .filter(each -> each.verb().equalsIgnoreCase(verb))
                .findFirst();
    }

    /** The verbs of this language that nobody can watch. */
    public List<Unobservable> flagged(Lang lang) {
        return flagged.getOrDefault(lang.base(), List.of());
    }

    private static void requireOrder(List<Level> levels) {
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).rank() <= levels.get(i - 1).rank()) {
                throw new IllegalArgumentException(
                        "The simplest level comes first: " + levels.get(i).code());
            }
        }
    }
}
