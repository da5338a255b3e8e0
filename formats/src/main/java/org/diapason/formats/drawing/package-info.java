/** The pictures of a document as pixels, for formats that take no drawings of the web. */
@NullMarked
package org.diapason.formats.drawing;

import org.jspecify.annotations.NullMarked;
