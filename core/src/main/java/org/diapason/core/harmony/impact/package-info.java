/** What a changed framework would do to a series, before anybody commits to it. */
@NullMarked
package org.diapason.core.harmony.impact;

import org.jspecify.annotations.NullMarked;
