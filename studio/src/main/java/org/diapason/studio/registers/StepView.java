package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * A step, or a register by itself: what is stated, and what is missing.
 *
 * @param title what it is called
 * @param lead what it is for, in a sentence
 * @param lists its registers
 * @param missing what the checks find here
 */
public record StepView(String title, String lead, List<Listed> lists, List<Said> missing) {

    public StepView {
        lists = List.copyOf(lists);
        missing = List.copyOf(missing);
    }

    /** A register and its items. */
    public record Listed(String label, String one, String path, List<Item> items) {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** One item: what it is called, what else there is to know, and its own page. */
    public record Item(String name, String detail, String path) {}
}
