package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;

/** The words of a cell of one of this room's tables. */
final class Cells {

    private Cells() {}

    /** The items of a list with commas between them; by hand, to leave the regular expressions asleep. */
    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(", "); comma >= 0; comma = list.indexOf(", ", from)) {
            items.add(list.substring(from, comma));
            from = comma + 2;
        }
        items.add(list.substring(from));
        return items;
    }
}
