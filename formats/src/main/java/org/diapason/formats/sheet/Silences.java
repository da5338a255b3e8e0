package org.diapason.formats.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Spot;

/** Cells that say that nobody knows yet, counted by column and word: a column of TBD is one remark. */
final class Silences {

    /** Far more than the columns and such words of one file; what comes beyond is counted with the last. */
    private static final int MOST = 1000;

    private static final int LONGEST_SIGN = 3;

    private record Place(String sheet, int column, String word) {}

    private record Told(SheetField field, String words, Spot first, int cells) {

        private Told again() {
            return new Told(field, words, first, cells + 1);
        }
    }

    private final Map<Place, Told> all = new LinkedHashMap<>();

    void add(Column column, Bit bit) {
        String key = Plainly.key(bit.words());
        String sign = bit.words().strip();
        String word = key.isEmpty() && sign.length() <= LONGEST_SIGN ? sign : key;
        Place place = new Place(bit.spot().file(), column.index(), all.size() < MOST ? word : "");
        all.merge(place, new Told(column.field(), sign, bit.spot(), 1), (told, more) -> told.again());
    }

    void tell(Notes notes) {
        all.values()
                .forEach(told -> notes.add(
                        Fate.LEFT, told.first(), told.words(), SheetSentences.silent(told.field(), told.cells())));
    }
}
