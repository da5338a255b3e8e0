/** A studio that really runs, over HTTP and PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.diapason.app.serve;
