/** The reading of spreadsheets beside the readers that it stands on and beside Apache POI, on the same files. */
@NullMarked
package org.diapason.bench.sheet;

import org.jspecify.annotations.NullMarked;
