/** Step 5: what learners and employers said, what was decided, and the version that answers. */
@NullMarked
package org.diapason.core.feedback;

import org.jspecify.annotations.NullMarked;
