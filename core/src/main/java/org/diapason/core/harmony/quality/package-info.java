/** What quality reviewers rated, what the data answer by themselves, and what nobody has looked at yet. */
@NullMarked
package org.diapason.core.harmony.quality;

import org.jspecify.annotations.NullMarked;
