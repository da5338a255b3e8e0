@NullMarked
package org.diapason.core.people;

import org.jspecify.annotations.NullMarked;
