package org.diapason.formats.codec;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.core.base.Code;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/** Where a reading stands: the place and its name in plain words, and the troubles and codes of the whole file. */
public final class Reading {

    private static final Text LEAVE_OUT = Text.both(
            "Laissez le champ de côté si personne n'a rien dit : son absence veut dire « non précisé ».",
            "Leave the field out if nobody stated it: its absence says “not stated”.");

    private final Lang main;
    private final Troubles troubles;
    private final CodeBook codes;
    private final Place place;
    private final Text label;

    private Reading(Lang main, Troubles troubles, CodeBook codes, Place place, Text label) {
        this.main = main;
        this.troubles = troubles;
        this.codes = codes;
        this.place = place;
        this.label = label;
    }

    /** At the top of a file whose plain texts are in this language. */
    public static Reading top(Lang main, Troubles troubles) {
        return new Reading(main, troubles, new CodeBook(), Place.TOP, Text.both("Fichier", "File"));
    }

    /** The language of texts that name none. */
    public Lang main() {
        return main;
    }

    /** Where this is. */
    public Place place() {
        return place;
    }

    /** The codes of the file so far. */
    public CodeBook codes() {
        return codes;
    }

    /** How many troubles there are so far. */
    int troubles() {
        return troubles.count();
    }

    /** Whether so much is wrong already that one more trouble would only be counted. */
    boolean isFull() {
        return troubles.isFull();
    }

    /** Counts a trouble without telling it. */
    void untold() {
        troubles.addUntold();
    }

    /** In the field of this key, called so in plain words. */
    Reading field(String key, Text name) {
        return new Reading(main, troubles, codes, place.field(key), name);
    }

    /** At this item of a list: by its code where it has one. */
    Reading item(int position, Node item) {
        return new Reading(main, troubles, codes, itemAt(place, position, item), label);
    }

    /** The place of this item in the list that stands at a place: by its code where it has one, else by its position. */
    public static Place itemAt(Place list, int position, Node item) {
        return code(item).map(list::item).orElseGet(() -> list.item(position));
    }

    /** The code by which this item of a list is known, when it has one. */
    public static Optional<Code> code(Node item) {
        return item instanceof Node.Mapping mapping
                        && mapping.get("code").orElse(item) instanceof Scalar scalar
                        && Code.isCode(scalar.text())
                ? Optional.of(Code.of(scalar.text()))
                : Optional.empty();
    }

    /** Reports something about this place; the sentence is put behind the name of the field. */
    public void report(Fault fault, Spot spot, Text sentence, Text mend) {
        troubles.add(new Trouble(fault, spot, place, Words.of(label, sentence), mend));
    }

    /** Reports that something else was expected here; says nothing where the tree already did. */
    public <T> Optional<T> wrong(Node node, Text expects, Text mend) {
        switch (node instanceof Scalar scalar ? scalar.kind() : Kind.STRING) {
            case UNREADABLE -> {}
            case NULL -> report(Fault.EMPTY_VALUE, node.spot(), EMPTY, LEAVE_OUT);
            default -> report(Fault.WRONG_KIND, node.spot(), expectedButFound(expects, node), mend);
        }
        return Optional.empty();
    }

    private static final Text EMPTY =
            Text.both("rien n'est écrit après le deux-points.", "nothing is written after the colon.");

    private static Text expectedButFound(Text expects, Node node) {
        Text found = Words.found(node);
        return Text.both(
                "on attend " + expects.show(Lang.FR) + ", mais on lit " + found.show(Lang.FR) + ".",
                "expected " + expects.show(Lang.EN) + ", but found " + found.show(Lang.EN) + ".");
    }

    /** What a constructor makes, or its refusal as a trouble of this place. */
    <T> Optional<T> guarded(Node node, Supplier<? extends T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            report(
                    Fault.REFUSED_VALUE,
                    node.spot(),
                    refusal(refused),
                    Text.both("Corrigez cette valeur.", "Mend this value."));
            return Optional.empty();
        }
    }

    /** A guard that speaks both languages is quoted; the words of any other are for programmers. */
    private static Text refusal(IllegalArgumentException refused) {
        if (refused instanceof Impossible impossible) {
            Text words = impossible.words();
            return Text.both(inside(words.show(Lang.FR)), inside(words.show(Lang.EN)));
        }
        return Text.both("ces valeurs ne vont pas ensemble.", "these values do not go together.");
    }

    /** A sentence as it goes on behind a colon. */
    private static String inside(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
