/** Who works in an organisation, and what each may do. */
@org.jspecify.annotations.NullMarked
package org.diapason.core.people;
