/** Competencies beside micro-credentials: what covers them, how they group, which belong together. */
@NullMarked
package org.diapason.core.harmony.competencies;

import org.jspecify.annotations.NullMarked;
