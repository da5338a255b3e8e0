package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * Which employers endorse what.
 *
 * @param lists the endorsements
 * @param missing what the checks find of them
 */
public record EndorsementsView(List<Listed> lists, List<Said> missing) {

    public EndorsementsView {
        lists = List.copyOf(lists);
        missing = List.copyOf(missing);
    }
}
