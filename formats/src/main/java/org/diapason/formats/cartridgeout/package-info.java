/** Courses out: the skeleton of a micro-credential as a Common Cartridge for any learning management system. */
@NullMarked
package org.diapason.formats.cartridgeout;

import org.jspecify.annotations.NullMarked;
