/** Step 3: what the micro-credentials of a series have in common, how far each may differ, and who may let it. */
@NullMarked
package org.diapason.core.framework;

import org.jspecify.annotations.NullMarked;
