/** The series itself: its micro-credentials, what they teach, how they are assessed, delivered and recognised. */
@NullMarked
package org.diapason.core.series;

import org.jspecify.annotations.NullMarked;
