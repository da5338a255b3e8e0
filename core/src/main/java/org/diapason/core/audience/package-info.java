/** Step 1: for whom the series is, in which domain, and which topics are in or out. */
@NullMarked
package org.diapason.core.audience;

import org.jspecify.annotations.NullMarked;
