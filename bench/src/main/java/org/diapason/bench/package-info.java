/** Measures speed beside a named peer and a plain hand-written limit. */
@NullMarked
package org.diapason.bench;

import org.jspecify.annotations.NullMarked;
