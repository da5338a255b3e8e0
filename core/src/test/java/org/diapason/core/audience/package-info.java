@NullMarked
package org.diapason.core.audience;

import org.jspecify.annotations.NullMarked;
