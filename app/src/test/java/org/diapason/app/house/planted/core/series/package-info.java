/** Planted: the room above. */
@NullMarked
package org.diapason.app.house.planted.core.series;

import org.jspecify.annotations.NullMarked;
