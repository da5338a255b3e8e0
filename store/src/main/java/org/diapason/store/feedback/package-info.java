/** Rounds, answers and what was made public of them, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.diapason.store.feedback;
