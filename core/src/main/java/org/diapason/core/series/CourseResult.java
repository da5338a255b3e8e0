package org.diapason.core.series;

import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;

/**
 * What learners receive at the end (framework, step 3.2); not what they learn.
 *
 * @param kinds capstone, grade, self-assessment, pass-fail or the institution's own
 * @param criterion what it takes to pass
 * @param transcript the line that a transcript shows
 */
public record CourseResult(Set<Code> kinds, Fact<Text> criterion, Fact<Text> transcript) {
    public CourseResult {
        kinds = Ordered.set(kinds);
    }
}
