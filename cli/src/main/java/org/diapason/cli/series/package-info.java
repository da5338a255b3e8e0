/** Commands about the series file itself: new, schema. */
@NullMarked
package org.diapason.cli.series;

import org.jspecify.annotations.NullMarked;
