/** Programs of edX as its discovery interface describes them: courses with their runs, and the program around them. */
@NullMarked
package org.diapason.formats.edxprogram;

import org.jspecify.annotations.NullMarked;
