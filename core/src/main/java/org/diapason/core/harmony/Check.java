package org.diapason.core.harmony;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * One promise that a series keeps or breaks. The name of the class is the promise read as a sentence, and its id is that
 * name in kebab case; an id never changes its meaning.
 */
public interface Check {

    /** The promise in one sentence. */
    Text promise();

    /** Why it matters to learners, employers or the team. */
    Text why();

    /** Where the rule comes from. */
    Source source();

    /** How strongly it is asked when the framework does not say. */
    Obligation usual();

    /** Whether it protects the learner, so that no framework may ask it less strongly than usual. */
    default boolean protectsLearner() {
        return false;
    }

    /** The edition of the checks in which it first appeared. */
    default int edition() {
        return 1;
    }

    /** Tells all that it finds; throws nothing whatever the data. */
    void examine(Case seen, Consumer<Finding> found);

    /** Its id: {@code effort-adds-up} for {@code EffortAddsUp}. */
    default Code id() {
        return CheckIds.of(getClass());
    }
}
