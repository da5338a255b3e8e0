/** Commands that write documents: report. */
@NullMarked
package org.diapason.cli.toolkit;

import org.jspecify.annotations.NullMarked;
