/** A team that answers the guiding question of an element, each on their own screen, and decides. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.workshop;
