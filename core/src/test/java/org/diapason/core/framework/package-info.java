@NullMarked
package org.diapason.core.framework;

import org.jspecify.annotations.NullMarked;
