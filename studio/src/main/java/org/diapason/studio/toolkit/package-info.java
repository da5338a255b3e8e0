/** Everything that can be made from a series: what exists, what is stale and why, how it is made and taken away. */
@NullMarked
package org.diapason.studio.toolkit;

import org.jspecify.annotations.NullMarked;
