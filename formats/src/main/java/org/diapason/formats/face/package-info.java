/** The faces in which documents and drawings are set. */
@NullMarked
package org.diapason.formats.face;

import org.jspecify.annotations.NullMarked;
