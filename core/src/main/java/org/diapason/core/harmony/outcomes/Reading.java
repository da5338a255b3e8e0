package org.diapason.core.harmony.outcomes;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Unobservable;
import org.diapason.core.framework.taxonomy.VerbMeaning;

/**
 * What the linter read in one language of an outcome.
 *
 * @param lang the language
 * @param glance the short answer
 * @param verbs the verbs, in their order
 * @param words how many words the outcome has
 */
public record Reading(Lang lang, Glance glance, List<Verb> verbs, int words) {

    public Reading {
        verbs = List.copyOf(verbs);
    }

    /** The first verb. */
    public Optional<Verb> first() {
        return verbs.stream().findFirst();
    }

    /**
     * A verb as it stands in an outcome.
     *
     * @param written the verb as the author wrote it
     * @param listed the verb as a dictionary lists it
     * @param meaning the levels it can show, when the taxonomy lists it
     * @param flagged the entry that says that nobody can watch it, when there is one
     * @param from where it begins in the statement, in characters from 0
     * @param to where it ends
     */
    public record Verb(
            String written,
            String listed,
            Optional<VerbMeaning> meaning,
            Optional<Unobservable> flagged,
            int from,
            int to) {

        /** Whether the taxonomy says neither what it shows nor that it shows nothing. */
        public boolean isUnknown() {
            return meaning.isEmpty() && flagged.isEmpty();
        }
    }
}
