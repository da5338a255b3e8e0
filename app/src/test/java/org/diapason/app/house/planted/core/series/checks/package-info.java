/** Planted: deeper packages belong to their room. */
@NullMarked
package org.diapason.app.house.planted.core.series.checks;

import org.jspecify.annotations.NullMarked;
