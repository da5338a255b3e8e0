/** Commands that show what a framework can speak of: elements, profiles. */
@NullMarked
package org.diapason.cli.framework;

import org.jspecify.annotations.NullMarked;
