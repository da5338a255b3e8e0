@NullMarked
package org.diapason.core.base;

import org.jspecify.annotations.NullMarked;
