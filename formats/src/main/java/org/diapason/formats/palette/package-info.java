/** The colours of a series, chosen so that words in them can be read, and the style sheet that carries them. */
@NullMarked
package org.diapason.formats.palette;

import org.jspecify.annotations.NullMarked;
