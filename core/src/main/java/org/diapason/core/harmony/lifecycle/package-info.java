/** Where each micro-credential stands in its life, and what its gates still ask. */
@NullMarked
package org.diapason.core.harmony.lifecycle;

import org.jspecify.annotations.NullMarked;
