package org.diapason.studio.kit;

import java.util.List;
import org.diapason.formats.html.Say;

/**
 * A form as its template shows it.
 *
 * @param say the voice of the page
 * @param sheet what it carries besides its fields
 * @param parts its fields
 * @param lists what is offered in them while writing
 * @param slips what could not be taken, for the summary at its top
 * @param conflicts the fields that somebody else changed meanwhile in another way
 * @param submit the words of the button that saves
 */
public record FormView(
        Say say,
        Sheet sheet,
        List<Part> parts,
        List<Offered> lists,
        List<Slip> slips,
        List<Slip> conflicts,
        String submit) {

    public FormView {
        parts = List.copyOf(parts);
        lists = List.copyOf(lists);
        slips = List.copyOf(slips);
        conflicts = List.copyOf(conflicts);
    }

    /** The same with other words on the button that saves. */
    public FormView submit(String words) {
        return new FormView(say, sheet, parts, lists, slips, conflicts, words);
    }

    /** The same on another sheet. */
    public FormView on(Sheet other) {
        return new FormView(say, other, parts, lists, slips, conflicts, submit);
    }

    /** Whether the page must say first that something is wrong. */
    public boolean isRefused() {
        return !slips.isEmpty();
    }
}
