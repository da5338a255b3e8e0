package org.diapason.core.framework.methods;

import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;

/**
 * A way in which learners show what they can do.
 *
 * @param code how an assessment refers to it, such as portfolio
 * @param label what it is called
 * @param levels the levels of the taxonomies that it can show; none for mere presence
 * @param supervisable whether somebody can watch over it and make sure who the learner is
 * @param wide whether one of them can show all that a micro-credential teaches, as a project can
 */
public record AssessmentMethod(Code code, Text label, Set<Code> levels, boolean supervisable, boolean wide) {

    public AssessmentMethod {
        levels = Ordered.set(levels);
    }

    /** Whether it can show this level. */
    public boolean shows(Code level) {
        return levels.contains(level);
    }
}
