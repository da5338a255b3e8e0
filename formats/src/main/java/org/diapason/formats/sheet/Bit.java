package org.diapason.formats.sheet;

import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Spot;

/**
 * What one cell says of a micro-credential.
 *
 * @param words its words as they stand
 * @param lang the language that its column names
 * @param spot where it stands
 * @param kind what the cell is, as {@link Line} tells
 * @param code the code that stands beside it in the same row, empty when there is none
 */
record Bit(String words, Optional<Lang> lang, Spot spot, byte kind, String code) {}
