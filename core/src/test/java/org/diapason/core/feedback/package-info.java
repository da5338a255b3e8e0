@NullMarked
package org.diapason.core.feedback;

import org.jspecify.annotations.NullMarked;
