/** The web pages, one package a room. */
@NullMarked
package org.diapason.studio;

import org.jspecify.annotations.NullMarked;
