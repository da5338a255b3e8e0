/** Step 2 on pages: the approach, the pathway as a drawing and as a list that does all that the drawing shows. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.pathway;
