@NullMarked
package org.diapason.core.harmony.lifecycle;

import org.jspecify.annotations.NullMarked;
