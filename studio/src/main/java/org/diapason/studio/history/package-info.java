/** Who changed what and when, what it was before, and how to have it back. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.history;
