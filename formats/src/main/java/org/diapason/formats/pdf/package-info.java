/** Documents of the toolkit as PDF files that everybody can read (PDF/UA-1). */
@NullMarked
package org.diapason.formats.pdf;

import org.jspecify.annotations.NullMarked;
