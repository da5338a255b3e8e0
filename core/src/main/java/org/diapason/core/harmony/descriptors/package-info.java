/** What other regimes ask to be stated of a micro-credential, and how far each one states it. */
@NullMarked
package org.diapason.core.harmony.descriptors;

import org.jspecify.annotations.NullMarked;
