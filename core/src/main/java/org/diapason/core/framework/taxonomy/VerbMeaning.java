package org.diapason.core.framework.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;

/**
 * All the levels that a verb can show; the author says which one is meant.
 *
 * @param lang the language of the verb
 * @param verb the verb as the taxonomy lists it
 * @param levels every level at which it stands, the simplest first
 * @param preferred the level to think of first
 */
public record VerbMeaning(Lang lang, String verb, List<Level> levels, Level preferred) {

    public VerbMeaning {
        levels = List.copyOf(levels);
        if (!shows(levels, preferred.code())) {
            throw new IllegalArgumentException("The preferred level is not one of the verb's: " + verb);
        }
    }

    /** The same verb standing at one more level. */
    VerbMeaning and(Level level, boolean isPreferred) {
        List<Level> all = new ArrayList<>(levels);
        all.add(level);
        return new VerbMeaning(lang, verb, all, isPreferred ? level : preferred);
    }

    /** Whether the author has a choice to make. */
    public boolean isAmbiguous() {
        return levels.size() > 1;
    }

    /** Whether the verb can show this level. */
    public boolean shows(Code level) {
        return shows(levels, level);
    }

    /** By code, because two levels compare all their verbs before they are found equal. */
    private static boolean shows(List<Level> levels, Code code) {
        for (Level level : levels) {
            if (level.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
