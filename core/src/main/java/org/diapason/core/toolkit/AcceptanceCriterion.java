package org.diapason.core.toolkit;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * One thing by which a delivered course is accepted or sent back.
 *
 * @param id its short name, which never changes meaning: that of an element, or of a rule for packages
 * @param what what is looked at
 * @param bound what must be found
 * @param source the decision that it was lifted from
 */
public record AcceptanceCriterion(Code id, Text what, Text bound, Text source) {}
