/** Planted: breaks what a foundation must keep. */
@NullMarked
package org.diapason.app.house.planted.core.base;

import org.jspecify.annotations.NullMarked;
