/** Step 1: for whom the series is, in which domain, which goals it serves, and which topics belong to it. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.audience;
