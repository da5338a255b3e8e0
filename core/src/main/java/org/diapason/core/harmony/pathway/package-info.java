/** The way through a series: its credentials, milestones and destinations bound to the graph of step 2. */
@NullMarked
package org.diapason.core.harmony.pathway;

import org.jspecify.annotations.NullMarked;
