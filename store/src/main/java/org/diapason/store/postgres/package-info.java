/** PostgreSQL opened: its own or an outside one, its roles and migrations, and units of work of one organisation. */
@NullMarked
package org.diapason.store.postgres;

import org.jspecify.annotations.NullMarked;
