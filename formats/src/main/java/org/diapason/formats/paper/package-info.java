/** Documents of the toolkit as pages that stand alone in one file, and as Markdown. */
@NullMarked
package org.diapason.formats.paper;

import org.jspecify.annotations.NullMarked;
