/** Commands named like rooms. */
@NullMarked
package org.diapason.cli;

import org.jspecify.annotations.NullMarked;
