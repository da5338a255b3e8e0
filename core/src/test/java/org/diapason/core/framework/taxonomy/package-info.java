/** Taxonomies as data. */
@NullMarked
package org.diapason.core.framework.taxonomy;

import org.jspecify.annotations.NullMarked;
