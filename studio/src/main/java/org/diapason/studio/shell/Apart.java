package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Merge3;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;

/**
 * Two people wrote at one place, each something else: both are shown, and whoever was second chooses. Nothing that was
 * typed is lost: the form comes along.
 *
 * @param lines where they differ
 * @param action where the form goes once more, without the language
 * @param back where the other's words stand, without the language
 * @param seen the revision that was seen now; keeping one's own words is taken for this one alone
 * @param sent the fields of the form
 */
public record Apart(List<Line> lines, String action, String back, long seen, List<Sent> sent) {

    private static final Set<String> NOT_AGAIN = Set.of("_csrf", Visit.KEY, Visit.CHOSEN);

    /** The template of the page. */
    private static final String TEMPLATE = "shell/apart.jte";

    public Apart {
        lines = List.copyOf(lines);
        sent = List.copyOf(sent);
    }

    /**
     * One place where they differ.
     *
     * @param label the way there, in words
     * @param theirs what stands there
     * @param mine what was sent
     */
    public record Line(String label, String theirs, String mine) {}

    /** A field of the form. */
    public record Sent(String name, String value) {}

    /** The page that asks, for the form of this visit. */
    public static Answer page(Visit visit, List<Line> lines, long seen, String back) {
        List<Sent> sent = new ArrayList<>();
        visit.form().forEach((name, values) -> {
            if (!NOT_AGAIN.contains(name)) {
                values.forEach(value -> sent.add(new Sent(name, value)));
            }
        });
        return Answer.refused(TEMPLATE, new Apart(lines, visit.path(), back, seen, sent));
    }

    static List<Line> lines(Node tree, List<Merge3.Conflict> conflicts, Visit visit) {
        Wording wording = new Wording(visit.lang());
        return conflicts.stream()
                .map(each -> {
                    var codec = Edits.codecAt(tree, each.place());
                    return new Line(
                            wording.label(tree, each.place()),
                            wording.value(each.theirs(), codec),
                            wording.value(each.mine(), codec));
                })
                .toList();
    }
}
