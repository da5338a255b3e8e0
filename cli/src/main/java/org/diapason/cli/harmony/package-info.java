/** Commands that judge: check, explain, checks, impact. */
@NullMarked
package org.diapason.cli.harmony;

import org.jspecify.annotations.NullMarked;
