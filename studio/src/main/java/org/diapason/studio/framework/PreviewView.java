package org.diapason.studio.framework;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What a decision would cause, before it is kept.
 *
 * @param label the element
 * @param impact what would happen
 * @param sent the fields of the form, to be sent again when it is confirmed
 * @param path where they are sent
 * @param back the form
 * @param drafting whether it would be kept in a draft and not act on the series yet
 */
public record PreviewView(Said label, ImpactView impact, List<Sent> sent, String path, String back, boolean drafting) {

    public PreviewView {
        sent = List.copyOf(sent);
    }

    /** One field of a form. */
    public record Sent(String name, String value) {}
}
