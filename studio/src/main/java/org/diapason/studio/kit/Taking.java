package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Merge3;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;
import org.diapason.studio.kit.FormReading.Rename;
import org.diapason.studio.kit.Marks.Theirs;
import org.diapason.studio.kit.Submitted.Again;
import org.diapason.studio.kit.Submitted.Why;

/** Takes one form that came back: reads it, carries renamed codes along, brings it together with what others saved. */
final class Taking {

    private final Editing editing;
    private final Node base;
    private final Node now;
    private final Voice voice;
    private final FormReading reading;
    private final Map<String, List<String>> slips = new LinkedHashMap<>();
    private Place place;

    Taking(Editing editing, Node base, Node now, Map<String, List<String>> fields) {
        this.editing = editing;
        this.base = base;
        this.now = now;
        this.voice = new Voice(editing.say());
        this.reading = new FormReading(editing.form(), fields, Editing.main(base), voice);
        this.place = editing.place();
    }

    Submitted taken() {
        Optional<Node> kept = editing.adds() ? Optional.empty() : Edits.at(base, editing.place());
        Place spot = editing.adds() ? editing.place().item(Integer.MAX_VALUE) : editing.place();
        Optional<Node> read = reading.read(Here.top(editing.form(), spot, Optional.empty(), kept));
        slips.putAll(reading.marks().errors());
        Node mine = renamed(put(read.map(Shown::without)));
        if (reading.params().isChange()) {
            return new Again(mine, read, reading.marks().with(Map.of()), List.of(), Why.CHANGED);
        }
        return slips.isEmpty() ? together(mine, read) : again(mine, read, troubles(mine));
    }

    private static List<Trouble> troubles(Node root) {
        return Edits.dossier(root) instanceof Edited.Refused(List<Trouble> troubles) ? troubles : List.of();
    }

    private Node put(Optional<Node> read) {
        if (!editing.adds()) {
            return Edits.set(base, editing.place(), read);
        }
        Node item = read.orElseGet(() -> Node.mapping(List.of()));
        Optional<Code> code = Reading.code(item);
        int at = Shown.items(Edits.at(base, editing.place())).size();
        place = Reading.itemAt(editing.place(), at, item);
        if (code.isPresent() && Edits.at(base, editing.place().item(code.get())).isPresent()) {
            slips.put("code", List.of(voice.codeTaken(code.get().value())));
        }
        return Edits.add(base, editing.place(), item);
    }

    private Node renamed(Node tree) {
        Node renamed = tree;
        for (Rename rename : reading.renames()) {
            Optional<Node> done = Edits.rename(renamed, rename.place(), rename.to());
            if (done.isEmpty()) {
                slips.put(
                        rename.spot().path(),
                        List.of(voice.codeTaken(rename.to().value())));
            } else if (rename.place().equals(editing.place())) {
                String path = editing.place().path();
                place = new Place(path.substring(0, path.lastIndexOf('[')) + "[" + rename.to() + "]");
            }
            renamed = done.orElse(renamed);
        }
        return renamed;
    }

    private Submitted together(Node mine, Optional<Node> read) {
        Merge3.Merged merged = base.says(now) ? new Merge3.Merged(mine, List.of()) : Merge3.of(base, mine, now);
        if (!merged.isClean()) {
            return conflict(merged);
        }
        return switch (Edits.dossier(merged.tree())) {
            case Edited.Made(var dossier) -> new Submitted.Ready(dossier, Differences.between(base, now));
            case Edited.Refused(List<Trouble> troubles) -> again(merged.tree(), read, troubles);
        };
    }

    private Again again(Node root, Optional<Node> read, List<Trouble> troubles) {
        List<String> beyond = new ArrayList<>();
        Map<String, List<String>> beside = new LinkedHashMap<>(slips);
        for (Trouble trouble : troubles) {
            Optional<String> spot = spot(root, trouble.place());
            String words = voice.trouble(trouble);
            if (spot.isEmpty()) {
                beyond.add(words);
            } else if (!slips.containsKey(spot.get())) {
                beside.computeIfAbsent(spot.get(), _ -> new ArrayList<>()).add(words);
            }
        }
        return new Again(root, read, reading.marks().with(beside), beyond, Why.REFUSED);
    }

    /** A place of the series as a place within the form, when it is one. */
    private Optional<String> spot(Node root, Place there) {
        String whole = Edits.byPosition(root, there).path();
        String form = Edits.byPosition(root, place).path();
        if (form.isEmpty() || whole.equals(form)) {
            return Optional.of(whole.equals(form) ? "" : whole);
        }
        boolean inside = whole.startsWith(form + ".") || whole.startsWith(form + "[");
        return inside
                ? Optional.of(whole.substring(whole.charAt(form.length()) == '.' ? form.length() + 1 : form.length()))
                : Optional.empty();
    }

    /** The form once more, on what the other person saved: my words in its fields, theirs beside them. */
    private Again conflict(Merge3.Merged merged) {
        Node root = merged.tree();
        Map<String, Theirs> rivals = new LinkedHashMap<>();
        List<String> beyond = new ArrayList<>();
        Wording wording = new Wording(voice.lang());
        for (Merge3.Conflict conflict : merged.conflicts()) {
            var codec = Edits.codecAt(root, conflict.place());
            Theirs both = new Theirs(
                    wording.value(conflict.theirs(), codec),
                    wording.value(conflict.mine(), codec),
                    wording.label(root, conflict.place()));
            Optional<String> spot = spot(root, conflict.place());
            spot.ifPresentOrElse(known -> rivals.put(known, both), () -> beyond.add(both.label()));
        }
        Marks marks = new Marks(Map.of(), rivals, Map.of(), "");
        return new Again(root, Edits.at(root, place), marks, beyond, Why.CONFLICT);
    }
}
