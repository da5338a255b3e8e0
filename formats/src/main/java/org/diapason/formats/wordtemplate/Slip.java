package org.diapason.formats.wordtemplate;

import org.diapason.core.base.Text;

/**
 * A tag that cannot be filled.
 *
 * @param tag the tag as it was written
 * @param place where it stands: a paragraph, the cell of a table, a header
 * @param message what is wrong with it, and what to write instead
 */
public record Slip(String tag, Text place, Text message) {}
