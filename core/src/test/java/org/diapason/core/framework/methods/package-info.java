/** The catalogue of assessment methods. */
@NullMarked
package org.diapason.core.framework.methods;

import org.jspecify.annotations.NullMarked;
