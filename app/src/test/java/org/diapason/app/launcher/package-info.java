/** The launcher and the JDK finder, run by a real shell in a house of paper. */
@NullMarked
package org.diapason.app.launcher;

import org.jspecify.annotations.NullMarked;
