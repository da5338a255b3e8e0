/** What every room speaks: text in several languages, codes, versions, ranges, outcomes, and facts that may be silent. */
@NullMarked
package org.diapason.core.base;

import org.jspecify.annotations.NullMarked;
