/** What a portfolio already agrees on: a framework drafted from it, with the evidence and the price of every choice. */
@NullMarked
package org.diapason.core.harmony.accord;

import org.jspecify.annotations.NullMarked;
