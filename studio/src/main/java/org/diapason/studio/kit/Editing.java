package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.kit.Submitted.Again;
import org.diapason.studio.kit.Submitted.Why;

/**
 * One form on one place of a series: shows it, and takes it when it comes back. Nothing is kept here; the same request
 * on the same two revisions always gives the same answer, so that a shelf may ask twice.
 *
 * @param form what is asked
 * @param place where: the thing itself, or the list to which a new one is added
 * @param adds whether a new thing is added to the list at the place
 * @param say the voice of the page
 */
public record Editing(Form form, Place place, boolean adds, Say say) {

    /** A form on what stands at this place. */
    public static Editing at(Place place, Form form, Say say) {
        return new Editing(form, place, false, say);
    }

    /** A form for a new item of the list at this place. */
    public static Editing adding(Place list, Form form, Say say) {
        return new Editing(form, list, true, say);
    }

    /** The form as it is opened. */
    public FormView show(Dossier dossier, Sheet sheet) {
        return show(Edits.tree(dossier), sheet);
    }

    /** The same on a series that stands there as a tree already. */
    public FormView show(Node root, Sheet sheet) {
        return view(root, stands(root), stands(root), Marks.NONE, List.of(), Why.CHANGED, sheet);
    }

    /** The form as it is shown again, on the series at the revision that the sheet names. */
    public FormView show(Again again, Dossier dossier, Sheet sheet) {
        Optional<Node> kept = stands(Edits.tree(dossier));
        return view(again.root(), again.node(), kept, again.marks(), again.beyond(), again.why(), sheet);
    }

    private Optional<Node> stands(Node root) {
        return adds ? Optional.empty() : Edits.at(root, place);
    }

    private FormView view(
            Node root,
            Optional<Node> node,
            Optional<Node> kept,
            Marks marks,
            List<String> beyond,
            Why why,
            Sheet sheet) {
        Here here = Here.top(form, adds ? place.item(Integer.MAX_VALUE) : place, node, kept);
        FormWriting writing = new FormWriting(form, root, main(root), new Voice(say), marks.plain());
        List<Part> parts = writing.parts(here);
        Map<String, String> ids = writing.ids();
        Marks settled = marks.beside(ids);
        if (!settled.isPlain()) {
            // Only now is it known which field is the nearest to whatever is told.
            writing = new FormWriting(form, root, main(root), new Voice(say), settled);
            parts = writing.parts(here);
        }
        List<Slip> slips = new ArrayList<>(slips(settled.errors(), ids, writing.labels()));
        beyond.forEach(words -> slips.add(new Slip("", words)));
        List<Slip> conflicts = why == Why.CONFLICT ? conflicts(settled, ids) : List.of();
        return new FormView(say, sheet, parts, writing.lists().all(), slips, conflicts, say.in("Enregistrer", "Save"));
    }

    private List<Slip> slips(Map<String, List<String>> errors, Map<String, String> ids, Map<String, String> labels) {
        Voice voice = new Voice(say);
        List<Slip> slips = new ArrayList<>();
        ids.forEach((spot, id) -> errors.getOrDefault(spot, List.of())
                .forEach(words -> slips.add(new Slip(id, voice.named(labels.getOrDefault(spot, ""), words)))));
        errors.forEach((spot, words) -> {
            if (!ids.containsKey(spot)) {
                words.forEach(each -> slips.add(new Slip("", each)));
            }
        });
        return slips;
    }

    private static List<Slip> conflicts(Marks marks, Map<String, String> ids) {
        List<Slip> conflicts = new ArrayList<>();
        marks.rivals().forEach((spot, both) -> conflicts.add(new Slip(ids.getOrDefault(spot, ""), both.label())));
        return conflicts;
    }

    /**
     * The form that came back.
     *
     * @param base the series at the revision on which it was filled in
     * @param now the series as it is now
     * @param fields the fields of the request
     */
    public Submitted submit(Dossier base, Dossier now, Map<String, List<String>> fields) {
        return new Taking(this, Edits.tree(base), Edits.tree(now), fields).taken();
    }

    static Lang main(Node root) {
        return Edits.at(root, new Place("languages[0]"))
                .map(lang -> Shown.text(Optional.of(lang)))
                .filter(Lang::isTag)
                .map(Lang::new)
                .orElse(Lang.EN);
    }
}
