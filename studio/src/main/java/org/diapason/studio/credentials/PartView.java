package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.studio.kit.FormView;

/**
 * A part of a micro-credential.
 *
 * @param head the top of the page
 * @param lead what the page is for, in a sentence
 * @param items the items of its list
 * @param adds the ways to a new item; none when the part has no list
 * @param form the form of its own fields; a list of none when it has none, or the visitor may not change them
 * @param figures the effort as it adds up; nothing on other parts
 * @param facts what it says, for a part that only shows
 * @param stated what its own fields say, for who may not change them
 */
public record PartView(
        EditorHead head,
        String lead,
        List<Item> items,
        List<Add> adds,
        List<FormView> form,
        List<Figure> figures,
        List<Fact> facts,
        List<Figure> stated) {

    public PartView {
        items = List.copyOf(items);
        adds = List.copyOf(adds);
        form = List.copyOf(form);
        figures = List.copyOf(figures);
        facts = List.copyOf(facts);
        stated = List.copyOf(stated);
    }

    /**
     * One item of a list.
     *
     * @param at its place within the micro-credential
     * @param code its code
     * @param title what it is called
     * @param detail what else there is to know of it at a glance
     * @param remarks what the linter says of it
     * @param path its own page
     */
    public record Item(String at, String code, Said title, String detail, List<LintView.Line> remarks, String path) {
        public Item {
            remarks = List.copyOf(remarks);
        }
    }

    /** Where a new item is written, and the words of the way there. */
    public record Add(String path, String label) {}

    /** A figure and what it is. */
    public record Figure(String label, String value) {}

    /** Something that is said elsewhere and shown here, and the way there. */
    public record Fact(Said label, Said value, String state, String path) {}
}
