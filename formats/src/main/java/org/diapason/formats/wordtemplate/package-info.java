/** An institution's own Word file filled with what a document says: its tags replaced, all else left as it is. */
@NullMarked
package org.diapason.formats.wordtemplate;

import org.jspecify.annotations.NullMarked;
