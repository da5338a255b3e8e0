/** Tests of the list of series, of the home of one, and of its register of deviations. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.series;
