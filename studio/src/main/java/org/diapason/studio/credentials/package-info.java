/** The micro-credentials of a series, and the editor of each: its parts as pages, what the checks find beside them. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.credentials;
