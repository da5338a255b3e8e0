/** The house test: reads the map in ARCHITECTURE.md and holds the code to it. */
@NullMarked
package org.diapason.app.house;

import org.jspecify.annotations.NullMarked;
