/** How much work a micro-credential asks of a learner, counted from its activities and set beside what is advertised. */
@NullMarked
package org.diapason.core.harmony.effort;

import org.jspecify.annotations.NullMarked;
