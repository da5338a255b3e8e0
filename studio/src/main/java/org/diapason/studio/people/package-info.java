/** Coming in and going out, the people of an organisation, and what each may set for themselves. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.people;
