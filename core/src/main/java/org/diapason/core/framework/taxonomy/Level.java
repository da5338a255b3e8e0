package org.diapason.core.framework.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;

/**
 * One step of a taxonomy, such as apply.
 *
 * @param code how outcomes and profiles refer to it
 * @param name what it is called
 * @param rank its place from the bottom, 1 for the simplest
 * @param verbs the verbs that show it, by language
 */
public record Level(Code code, Text name, int rank, Map<Lang, List<Verb>> verbs) {

    public Level {
        Map<Lang, List<Verb>> copy = new LinkedHashMap<>();
        for (Map.Entry<Lang, List<Verb>> entry : verbs.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        verbs = Ordered.map(copy);
    }

    /** The verbs that show it in this language, none when the taxonomy does not speak it. */
    public List<Verb> verbs(Lang lang) {
        return verbs.getOrDefault(lang.base(), List.of());
    }
}
