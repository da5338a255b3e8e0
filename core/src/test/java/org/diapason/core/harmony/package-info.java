/** Judgement against small series of which every answer is known. */
@NullMarked
package org.diapason.core.harmony;

import org.jspecify.annotations.NullMarked;
