/** Reads outcomes as people write them: their verbs, their levels, their twins, and the terms and titles around them. */
@NullMarked
package org.diapason.core.harmony.outcomes;

import org.jspecify.annotations.NullMarked;
