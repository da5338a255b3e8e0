/** What people answered: what may be told of many answers. */
@NullMarked
package org.diapason.bench.feedback;

import org.jspecify.annotations.NullMarked;
