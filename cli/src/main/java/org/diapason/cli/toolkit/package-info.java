/** The command that makes the documents of a series: make. */
@NullMarked
package org.diapason.cli.toolkit;

import org.jspecify.annotations.NullMarked;
