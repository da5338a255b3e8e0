/** How things are kept: documents with revisions, who changed them, and how they are found again. */
@org.jspecify.annotations.NullMarked
package org.diapason.core.shelf;
