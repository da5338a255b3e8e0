package org.diapason.formats.tree;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/**
 * Why a file, or one field of it, cannot be read.
 *
 * @param fault what is wrong, for machines
 * @param spot the file, the line and the column
 * @param place the field, such as {@code micro-credentials[TL].hours}
 * @param message what is wrong, in plain words
 * @param mend what to write instead
 */
public record Trouble(Fault fault, Spot spot, Place place, Text message, Text mend) {}
