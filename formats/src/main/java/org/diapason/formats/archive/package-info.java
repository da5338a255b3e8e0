/** Zip and tar files that a stranger packed, opened without trusting a name, a size or a link in them. */
@NullMarked
package org.diapason.formats.archive;

import org.jspecify.annotations.NullMarked;
