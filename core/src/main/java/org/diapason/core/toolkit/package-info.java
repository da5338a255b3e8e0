/** Step 6: the documents that carry a framework's decisions to where the work happens. */
@NullMarked
package org.diapason.core.toolkit;

import org.jspecify.annotations.NullMarked;
