/** Everything that is kept of a series, as files to take away; the same files come back in. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.exports;
