/** The series of an organisation, the home of one of them, and the register of its deviations. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.series;
