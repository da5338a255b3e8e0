/** How fast a pathway is analysed, beside a general graph library on the same graph in the same run. */
@NullMarked
package org.diapason.bench.pathway;

import org.jspecify.annotations.NullMarked;
