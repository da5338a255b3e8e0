/** Measures how fast cartridges are read. */
@NullMarked
package org.diapason.bench.cartridge;

import org.jspecify.annotations.NullMarked;
