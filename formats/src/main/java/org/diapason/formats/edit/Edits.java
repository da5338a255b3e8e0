package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.codec.Row;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;

/**
 * Changes to a series as changes to its tree. A place is called as the reader of files calls it, such as
 * {@code micro-credentials[TL].outcomes[TL-1].statement}: items by their code where they have one, else by their
 * position from 0.
 */
public final class Edits {

    /** No text is in this language, so that each is written with the languages that it is in. */
    private static final Lang NO_LANGUAGE = new Lang("qaa-x-edit");

    private Edits() {}

    /**
     * The series as a tree to edit. Unlike in a file, no text leaves its language unsaid: the languages of one text are
     * keys of their own, and the series' main language can change without a word changing its own.
     */
    public static Mapping tree(Dossier dossier) {
        return (Mapping) SeriesFiles.codec().write(dossier, NO_LANGUAGE);
    }

    /** The series that this tree says, or everything that is wrong with it. */
    public static Edited dossier(Node tree) {
        Tree whole = new Tree(Optional.of(tree), new Troubles());
        Loaded<Dossier> loaded = new Loader<>(SeriesFiles.codec()).load(whole);
        return loaded.isClean() ? new Edited.Made(loaded.value().orElseThrow()) : new Edited.Refused(loaded.troubles());
    }

    /** What stands at this place. */
    public static Optional<Node> at(Node root, Place place) {
        Optional<Node> here = Optional.of(root);
        String path = place.path();
        int from = 0;
        while (from < path.length() && here.isPresent()) {
            Step step = Step.at(path, from, here);
            here = here.flatMap(step::in);
            from = step.end();
        }
        return here;
    }

    /** The same place, with each item that stands there called by its position from 0, whether it has a code or not. */
    public static Place byPosition(Node root, Place place) {
        Optional<Node> here = Optional.of(root);
        Place found = Place.TOP;
        int from = 0;
        while (from < place.path().length()) {
            Step step = Step.at(place.path(), from, here);
            int at = step.isItem() && here.orElse(root) instanceof Sequence list ? step.position(list) : -1;
            String item = "[" + (at < 0 ? step.word() : at) + "]";
            found = step.isItem() ? new Place(found.path() + item) : found.field(step.word());
            here = here.flatMap(step::in);
            from = step.end();
        }
        return found;
    }

    /** The tree with this at the place, and with the groups and lists on the way there. */
    public static Node put(Node root, Place place, Node value) {
        return Changing.at(root, place, _ -> Optional.of(value)).orElseThrow();
    }

    /** The tree with what {@code value} holds at the place, or with nothing there. */
    public static Node set(Node root, Place place, Optional<Node> value) {
        return value.map(node -> put(root, place, node)).orElseGet(() -> remove(root, place));
    }

    /** The tree without what stands at the place; a list that becomes empty stays. */
    public static Node remove(Node root, Place place) {
        return Changing.at(root, place, _ -> Optional.empty()).orElse(root);
    }

    /** The tree with one more item at the end of the list, which is made if there is none. */
    public static Node add(Node root, Place list, Node item) {
        return Changing.at(root, list, here -> Optional.of(longer(here, item))).orElseThrow();
    }

    private static Node longer(Optional<Node> list, Node item) {
        List<Node> items = new ArrayList<>();
        if (list.isPresent()) {
            if (!(list.get() instanceof Sequence there)) {
                throw new IllegalArgumentException("No list to add to");
            }
            items.addAll(there.items());
        }
        items.add(item);
        return Node.sequence(items);
    }

    /** The tree with the item so many places further down its list, or up when negative, as far as the list goes. */
    public static Node move(Node root, Place item, int by) {
        Optional<Place> list = Optional.of(item.path().lastIndexOf('['))
                .filter(cut -> cut > 0)
                .map(cut -> new Place(item.path().substring(0, cut)));
        Optional<Sequence> there = list.flatMap(place -> at(root, place))
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast);
        if (there.isEmpty()) {
            return root;
        }
        int from = Step.at(item.path(), item.path().lastIndexOf('['), Optional.empty())
                .position(there.get());
        return from < 0 ? root : put(root, list.orElseThrow(), moved(there.get(), from, by));
    }

    private static Node moved(Sequence list, int from, int by) {
        List<Node> items = new ArrayList<>(list.items());
        Node item = items.remove(from);
        items.add(Math.clamp((long) from + by, 0, items.size()), item);
        return new Sequence(items, list.spot());
    }

    /**
     * The tree in which the item bears another code, and whatever referred to it by the old one refers to it by the new.
     * Nothing when another thing of its sort already bears that code.
     */
    public static Optional<Node> rename(Node root, Place item, Code to) {
        return Renaming.of(root, item, to);
    }

    /**
     * For each item of a list, where the same thing stands in an earlier state of the list, from 0; -1 for what is new:
     * things are known by their codes, by what they say, or by nearly the same.
     */
    public static List<Integer> mates(List<Node> earlier, List<Node> items) {
        return Pairing.mates(earlier, items);
    }

    /** What a form asks at this place of the tree. */
    public static Optional<Asked> asked(Node root, Place place) {
        return Walk.to(Optional.of(root), place);
    }

    /** How the value at this place is written, where the tree need not be known to tell. */
    public static Optional<Codec<?>> codecAt(Place place) {
        return Walk.to(Optional.empty(), place).map(Asked::codec);
    }

    /** How the value at this place of the tree is written. */
    public static Optional<Codec<?>> codecAt(Node root, Place place) {
        return asked(root, place).map(Asked::codec);
    }

    /** The field at this place of the tree, as it is declared. */
    public static Optional<Row> rowAt(Node root, Place place) {
        return asked(root, place).flatMap(Asked::row);
    }
}
