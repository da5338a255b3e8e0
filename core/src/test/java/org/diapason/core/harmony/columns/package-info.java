/** Columns held against the matrix and the checks, on series that nobody thought of. */
@NullMarked
package org.diapason.core.harmony.columns;

import org.jspecify.annotations.NullMarked;
