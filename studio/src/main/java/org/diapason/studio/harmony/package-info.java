/** The tuning matrix, its cells, and what is asked, granted and judged of each. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.harmony;
