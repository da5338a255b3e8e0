/** The figures of a document, drawn for formats that take no drawings of the web: as lines in a PDF, as pixels in a Word file. */
@NullMarked
package org.diapason.formats.drawing;

import org.jspecify.annotations.NullMarked;
