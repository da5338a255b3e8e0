/** Taxonomies as data: levels, the verbs that show each of them, kinds of knowledge, and verbs that nobody can watch. */
@NullMarked
package org.diapason.core.framework.taxonomy;

import org.jspecify.annotations.NullMarked;
