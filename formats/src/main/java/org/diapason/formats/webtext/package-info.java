/** The words in pages of HTML that courses are made of: plain text, how long it is, and the outcomes that it announces. */
@NullMarked
package org.diapason.formats.webtext;

import org.jspecify.annotations.NullMarked;
