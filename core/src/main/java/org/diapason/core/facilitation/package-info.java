/** Step 4: what facilitators must be able to do, who can, and what those who cannot yet should do. */
@NullMarked
package org.diapason.core.facilitation;

import org.jspecify.annotations.NullMarked;
