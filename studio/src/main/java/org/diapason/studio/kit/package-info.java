/** The parts of which pages are built, the forms that follow from the declarations of the series file, the page that shows them all, and the colours of an institution. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.kit;
