/** Courses of Open edX, exported as OLX (tar.gz). */
@NullMarked
package org.diapason.formats.olx;

import org.jspecify.annotations.NullMarked;
