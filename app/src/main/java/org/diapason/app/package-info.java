/** Wires everything into one product. */
@NullMarked
package org.diapason.app;

import org.jspecify.annotations.NullMarked;
