/** A province in the studio: what a page costs over the network, beside its question and its template alone. */
@NullMarked
package org.diapason.bench.studio;

import org.jspecify.annotations.NullMarked;
