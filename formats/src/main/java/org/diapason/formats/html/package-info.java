/** Pages that stand alone in one file: the report on a series, and the outcome of a check. */
@NullMarked
package org.diapason.formats.html;

import org.jspecify.annotations.NullMarked;
