@NullMarked
package org.diapason.core.series;

import org.jspecify.annotations.NullMarked;
