/** Planted: a package without a row. */
@NullMarked
package org.diapason.app.house.planted.core.attic;

import org.jspecify.annotations.NullMarked;
