/** What stands between a stranger and the studio: headers, sessions, tokens of forms, limits, and what is said of accidents. */
@NullMarked
package org.diapason.app.guard;

import org.jspecify.annotations.NullMarked;
