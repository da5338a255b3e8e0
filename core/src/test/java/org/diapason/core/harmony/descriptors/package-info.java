@NullMarked
package org.diapason.core.harmony.descriptors;

import org.jspecify.annotations.NullMarked;
