/**
 * Open Badges 2.0 and 3.0: classes, achievements and credentials, as JSON, as signed tokens, and baked into pictures. What
 * a badge says of who earned it is never taken.
 */
@NullMarked
package org.diapason.formats.badges;

import org.jspecify.annotations.NullMarked;
