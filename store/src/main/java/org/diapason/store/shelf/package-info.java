/** Documents, their revisions, their record and their words, kept in PostgreSQL. */
@NullMarked
package org.diapason.store.shelf;

import org.jspecify.annotations.NullMarked;
