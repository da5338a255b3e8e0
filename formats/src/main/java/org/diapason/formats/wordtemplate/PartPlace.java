package org.diapason.formats.wordtemplate;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * Where a paragraph stands within its part.
 *
 * @param table the number of its table from the top; 0 when it stands in none
 * @param row the number of its row
 * @param cell the number of its cell
 * @param paragraph the number of the paragraph, tables not counted; 0 within a table
 */
record PartPlace(int table, int row, int cell, int paragraph) {

    /** The place in words, after those of its part. */
    Text inWords(Text part) {
        return table > 0
                ? Text.both(
                        part.show(Lang.FR) + "tableau " + table + ", ligne " + row + ", cellule " + cell,
                        part.show(Lang.EN) + "table " + table + ", row " + row + ", cell " + cell)
                : Text.both(
                        part.show(Lang.FR) + "paragraphe " + paragraph, part.show(Lang.EN) + "paragraph " + paragraph);
    }
}
