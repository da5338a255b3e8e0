/** Documents of the toolkit as Word files. */
@NullMarked
package org.diapason.formats.docx;

import org.jspecify.annotations.NullMarked;
