/** What every page has around it: addresses, the visit, the answer, the frame. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.shell;
