/** How often a framework is found again in portfolios made from it, and what looking for it costs. */
@NullMarked
package org.diapason.bench.accord;

import org.jspecify.annotations.NullMarked;
