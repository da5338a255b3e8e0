package org.diapason.studio.kit;

import java.util.Optional;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;

/**
 * How a field is asked, as far as its declaration and the form tell.
 *
 * @param label what it is called
 * @param help what to know of it
 * @param required whether it must be filled in
 * @param silent whether silence differs from an empty list
 * @param usual what counts when nothing is written
 * @param word the record and the key of the field, such as session.mode; the record alone for an item
 * @param hint what the form knows of it
 */
record Ask(
        String label,
        String help,
        boolean required,
        boolean silent,
        Optional<Node> usual,
        String word,
        Optional<Hint> hint) {

    /** What is asked where the form asks for one value alone. */
    static Ask top(Codec<?> codec, Optional<Hint> hint, Voice voice) {
        String label = voice.capital(voice.words(codec.expects()));
        return new Ask(
                hint.flatMap(Hint::label).map(voice::words).orElse(label),
                hint.flatMap(Hint::help).map(voice::words).orElse(""),
                true,
                false,
                Optional.empty(),
                "",
                hint);
    }

    static Ask of(Row row, String record, Optional<Hint> hint, Voice voice) {
        String label =
                hint.flatMap(Hint::label).map(voice::words).orElseGet(() -> voice.capital(voice.words(row.title())));
        String help = hint.flatMap(Hint::help)
                .map(voice::words)
                .orElseGet(
                        () -> isChosen(row.codec()) || hint.filter(Hint::closed).isPresent()
                                ? ""
                                : row.description(voice.lang()));
        return new Ask(label, help, row.required(), row.silent(), row.usual(), record + "." + row.key(), hint);
    }

    /** The declaration names the words of a closed list, which a page shows by their names. */
    private static boolean isChosen(Codec<?> codec) {
        return codec.shape() instanceof Shape.Choice
                || codec.shape() instanceof Shape.Brief brief && Shown.isChosen(brief);
    }

    /** The same for a field whose usual value is shown as chosen: it is never empty. */
    Ask settled() {
        return usual.isPresent() ? new Ask(label, help, true, silent, usual, word, hint) : this;
    }

    /** The same for a value that the field holds. */
    Ask within(String name, boolean needed) {
        return new Ask(name, "", needed, false, Optional.empty(), word, hint);
    }
}
