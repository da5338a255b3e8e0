/**
 * What every importer takes and gives: a file that another tool wrote comes in, and what it says of a series comes out
 * in the words of a series file, each value with the spot it was read from, and nothing dropped in silence.
 */
@NullMarked
package org.diapason.formats.intake;

import org.jspecify.annotations.NullMarked;
