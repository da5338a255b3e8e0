/** Where each micro-credential stands in its life, and what holds it there. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.lifecycle;
