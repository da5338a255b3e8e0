@NullMarked
package org.diapason.core.harmony.checks;

import org.jspecify.annotations.NullMarked;
