/** Portfolios of which the common framework is known by hand. */
@NullMarked
package org.diapason.core.harmony.accord;

import org.jspecify.annotations.NullMarked;
