/** Step 2, in numbers: what follows from the prerequisites of a pathway, computed on plain arrays of node numbers. */
@NullMarked
package org.diapason.core.pathway.graph;

import org.jspecify.annotations.NullMarked;
