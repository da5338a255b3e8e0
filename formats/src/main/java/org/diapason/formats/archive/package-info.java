/** Archives of strangers: zip and tar.gz files opened within limits, their parts read only once they were found safe; and our own, written. */
@NullMarked
package org.diapason.formats.archive;

import org.jspecify.annotations.NullMarked;
