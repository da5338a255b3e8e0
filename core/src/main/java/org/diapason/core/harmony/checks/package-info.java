/** One class a check: its name is a promise, and one explicit list names them all. */
@NullMarked
package org.diapason.core.harmony.checks;

import org.jspecify.annotations.NullMarked;
