/** Organisations, people and how they come in, in PostgreSQL. */
@NullMarked
package org.diapason.store.people;

import org.jspecify.annotations.NullMarked;
