/** Outcomes, terms and titles as people really write them. */
@NullMarked
package org.diapason.core.harmony.outcomes;

import org.jspecify.annotations.NullMarked;
