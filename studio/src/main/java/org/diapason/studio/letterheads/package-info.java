/** An organisation's own Word templates: which tags there are, what is wrong with one, and the filled file. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.letterheads;
