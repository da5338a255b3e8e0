/** PostgreSQL behind the shelves that core declares. */
@NullMarked
package org.diapason.store;

import org.jspecify.annotations.NullMarked;
