@NullMarked
package org.diapason.core.harmony.quality;

import org.jspecify.annotations.NullMarked;
