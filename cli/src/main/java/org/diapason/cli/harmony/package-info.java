/** Commands that judge, or show what was judged: check, report, explain, checks, impact. */
@NullMarked
package org.diapason.cli.harmony;

import org.jspecify.annotations.NullMarked;
