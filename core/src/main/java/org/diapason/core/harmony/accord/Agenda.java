package org.diapason.core.harmony.accord;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * What a portfolio cannot tell, as questions for the team's workshop in the order of the framework's six steps.
 *
 * @param items the questions
 */
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * One question of the workshop.
     *
     * @param step the step of the framework to which it belongs, 1 to 6
     * @param subject the element or the part of the series that it is about
     * @param question what the team is asked
     * @param evidence what the portfolio does say
     */
    public record Item(int step, Code subject, Text question, Text evidence) {
        public Item {
            if (step < 1 || step > 6) {
                throw new IllegalArgumentException("The framework has six steps: " + step);
            }
        }
    }

    /** The questions that are still open: what the team decided is no question any more. */
    public Agenda since(Decisions decisions) {
        return new Agenda(items.stream()
                .filter(item -> decisions.on(item.subject()).isEmpty())
                .toList());
    }

    /** The questions of one step. */
    public List<Item> of(int step) {
        return items.stream().filter(item -> item.step() == step).toList();
    }
}
