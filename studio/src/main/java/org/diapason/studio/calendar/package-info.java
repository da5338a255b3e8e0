/** What has a day in a series: as a list, as a file, and as a link that calendars follow. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.calendar;
