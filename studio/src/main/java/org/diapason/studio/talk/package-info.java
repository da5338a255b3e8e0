/** What people say to each other about a series, each at the place it is about. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.talk;
