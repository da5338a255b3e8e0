/** Everything that can be made from a series, in one list, and where each file stands in the folder that holds them. */
@NullMarked
package org.diapason.formats.kit;

import org.jspecify.annotations.NullMarked;
