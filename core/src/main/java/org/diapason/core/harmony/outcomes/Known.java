package org.diapason.core.harmony.outcomes;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.framework.taxonomy.Unobservable;
import org.diapason.core.framework.taxonomy.VerbMeaning;

/** A verb that the vocabulary holds, with the answers about it made beforehand. */
record Known(String words, Optional<VerbMeaning> meaning, Optional<Unobservable> flagged, Glance alone, Glance joined) {

    static final Known NONE = new Known("", Optional.empty(), Optional.empty(), Glance.NO_VERB, Glance.NO_VERB);

    static Known levelled(VerbMeaning meaning, Taxonomy taxonomy) {
        long levels = 0;
        int preferred = -1;
        for (int i = 0; i < taxonomy.levels().size(); i++) {
            Code level = taxonomy.levels().get(i).code();
            levels |= meaning.shows(level) ? 1L << i : 0;
            preferred = meaning.preferred().code().equals(level) ? i : preferred;
        }
        return of(meaning.verb(), Optional.of(meaning), Optional.empty(), VerbStanding.OBSERVABLE, levels, preferred);
    }

    static Known flagged(Unobservable verb) {
        return of(verb.words(), Optional.empty(), Optional.of(verb), VerbStanding.NOT_OBSERVABLE, 0, -1);
    }

    static Known unranked(String words) {
        return of(words, Optional.empty(), Optional.empty(), VerbStanding.CANNOT_TELL, 0, -1);
    }

    boolean isVerb() {
        return alone.standing() != VerbStanding.NO_VERB;
    }

    private static Known of(
            String words,
            Optional<VerbMeaning> meaning,
            Optional<Unobservable> flagged,
            VerbStanding standing,
            long levels,
            int preferred) {
        return new Known(
                words,
                meaning,
                flagged,
                new Glance(standing, false, levels, preferred),
                new Glance(standing, true, levels, preferred));
    }
}
