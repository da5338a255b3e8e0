/** Files in and out, one package a format. */
@NullMarked
package org.diapason.formats;

import org.jspecify.annotations.NullMarked;
