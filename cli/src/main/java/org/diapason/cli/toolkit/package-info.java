/** The commands that make the files of a series and hold a delivered course against it: make, verify, drift. */
@NullMarked
package org.diapason.cli.toolkit;

import org.jspecify.annotations.NullMarked;
