/** Planted: a storey that core must not know. */
@NullMarked
package org.diapason.app.house.planted.cli;

import org.jspecify.annotations.NullMarked;
