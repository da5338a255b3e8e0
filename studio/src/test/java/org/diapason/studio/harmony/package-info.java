/** Tests of the tuning matrix, of its cells, and of what is asked, granted and judged there. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.harmony;
