/** Badges out: what each looks like, and its Open Badges 3.0 definition in every language of the series. */
@NullMarked
package org.diapason.formats.badgesout;

import org.jspecify.annotations.NullMarked;
