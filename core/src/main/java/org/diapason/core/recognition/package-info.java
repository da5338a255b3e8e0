/** Beyond the six steps: credit at other institutions, prior learning, and the doors between learning and work. */
@NullMarked
package org.diapason.core.recognition;

import org.jspecify.annotations.NullMarked;
