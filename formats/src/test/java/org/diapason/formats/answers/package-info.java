@NullMarked
package org.diapason.formats.answers;

import org.jspecify.annotations.NullMarked;
