/** A team that answers one question together: each alone first, then all in view of each other. */
@org.jspecify.annotations.NullMarked
package org.diapason.core.workshop;
