/** A whole catalogue in columns: what is stated is resolved once, and a rule is held against each distinct value. */
@NullMarked
package org.diapason.core.harmony.columns;

import org.jspecify.annotations.NullMarked;
