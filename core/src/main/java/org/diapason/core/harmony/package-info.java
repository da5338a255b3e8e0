/** Every judgement: what is in tune, what differs with permission, what is off key, what nobody has stated. */
@NullMarked
package org.diapason.core.harmony;

import org.jspecify.annotations.NullMarked;
