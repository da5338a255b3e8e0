/** The effort model against figures worked out by hand. */
@NullMarked
package org.diapason.core.harmony.effort;

import org.jspecify.annotations.NullMarked;
