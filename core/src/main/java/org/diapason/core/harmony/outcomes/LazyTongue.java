package org.diapason.core.harmony.outcomes;

import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A language that is learnt when the first outcome in it comes: most series speak only one. */
final class LazyTongue {

    private final Lang lang;
    private final Taxonomy taxonomy;
    private volatile @Nullable Tongue tongue;

    LazyTongue(Lang lang, Taxonomy taxonomy) {
        this.lang = lang;
        this.taxonomy = taxonomy;
    }

    Tongue get() {
        Tongue learnt = tongue;
        return learnt != null ? learnt : learn();
    }

    private synchronized Tongue learn() {
        Tongue learnt = tongue;
        if (learnt == null) {
            learnt = Tongue.of(lang, taxonomy);
            tongue = learnt;
        }
        return learnt;
    }
}
