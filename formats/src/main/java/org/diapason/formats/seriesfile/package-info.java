/** The series file: a series, its framework and its people as YAML or JSON that a designer reads and writes. */
@NullMarked
package org.diapason.formats.seriesfile;

import org.jspecify.annotations.NullMarked;
