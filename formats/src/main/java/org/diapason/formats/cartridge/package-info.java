/** Common Cartridges 1.0 to 1.3, thin ones too, and IMS content packages: what learning management systems export. */
@NullMarked
package org.diapason.formats.cartridge;

import org.jspecify.annotations.NullMarked;
