@NullMarked
package org.diapason.core.facilitation;

import org.jspecify.annotations.NullMarked;
