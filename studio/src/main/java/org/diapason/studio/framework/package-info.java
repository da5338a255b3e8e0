/** Step 3 on pages: what is decided about each element, what a change would cause, and the versions that were published. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.framework;
