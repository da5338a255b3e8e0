/** The language of the domain and every judgement; needs nothing but Java. */
@NullMarked
package org.diapason.core;

import org.jspecify.annotations.NullMarked;
