/** Measures how fast documents are written. */
@NullMarked
package org.diapason.bench.paper;

import org.jspecify.annotations.NullMarked;
