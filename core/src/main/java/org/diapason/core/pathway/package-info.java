/** Step 2: how micro-credentials build on each other, and what a learner can reach from where. */
@NullMarked
package org.diapason.core.pathway;

import org.jspecify.annotations.NullMarked;
