/** Courses of Moodle: backups (.mbz) and lists of courses (CSV). */
@NullMarked
package org.diapason.formats.moodle;

import org.jspecify.annotations.NullMarked;
