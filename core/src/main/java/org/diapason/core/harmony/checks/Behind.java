package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Trail;

/** Gathers, during a walk, the texts that lack a language or whose words in it lag. */
final class Behind {
    private final List<Lang> languages;
    private final Map<Lang, List<Place>> missing = new LinkedHashMap<>();
    private final Map<Lang, List<Place>> lagging = new LinkedHashMap<>();

    Behind(List<Lang> languages) {
        this.languages = languages;
    }

    void read(Text text, Trail at, String field) {
        for (Lang lang : languages) {
            if (!text.words().containsKey(lang) && !text.speaks(lang)) {
                missing.computeIfAbsent(lang, any -> new ArrayList<>()).add(at.place(field));
            }
        }
        if (!text.lagging().isEmpty()) {
            for (Lang lang : text.lagging()) {
                lagging.computeIfAbsent(lang, any -> new ArrayList<>()).add(at.place(field));
            }
        }
    }

    boolean hasAny() {
        return !missing.isEmpty() || !lagging.isEmpty();
    }

    Map<Lang, List<Place>> missing() {
        return missing;
    }

    Map<Lang, List<Place>> lagging() {
        return lagging;
    }

    void clear() {
        missing.clear();
        lagging.clear();
    }
}
