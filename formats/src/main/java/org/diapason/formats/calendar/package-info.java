/** iCalendar (RFC 5545): everything of a series that has a day, for any calendar. */
@NullMarked
package org.diapason.formats.calendar;

import org.jspecify.annotations.NullMarked;
