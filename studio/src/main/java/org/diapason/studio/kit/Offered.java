package org.diapason.studio.kit;

import java.util.List;

/**
 * What is offered in some fields of a form while writing.
 *
 * @param id the id of the list
 * @param choices what is offered
 */
public record Offered(String id, List<Part.Choice> choices) {

    public Offered {
        choices = List.copyOf(choices);
    }
}
