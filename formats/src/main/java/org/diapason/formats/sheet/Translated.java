package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;

/** The same list in a second column of another language: its pieces are the others' words, one for one. */
final class Translated {

    private Translated() {}

    /** Whether this field of an item says its words by language, so that another can be added. */
    static boolean is(Mapping item, String field) {
        return item.get(field).filter(Mapping.class::isInstance).isPresent();
    }

    /** Adds the titles of this cell to the items, where there are as many and none has this language yet; else does nothing. */
    static boolean all(Bit bit, List<Mapping> items, UnaryOperator<String> title) {
        Optional<Lang> lang = bit.lang();
        List<String> pieces = lang.isEmpty() ? List.of() : Pieces.names(bit.words());
        boolean fits = !pieces.isEmpty()
                && pieces.size() == items.size()
                && items.stream().allMatch(item -> is(item, "title") && !speaks(item, lang.get()));
        for (int at = 0; fits && at < items.size(); at++) {
            items.set(
                    at,
                    also(items.get(at), "title", lang.get(), Plainly.clean(title.apply(pieces.get(at))), bit.spot()));
        }
        return fits;
    }

    private static boolean speaks(Mapping item, Lang lang) {
        return item.get("title")
                .filter(words ->
                        words instanceof Mapping said && said.get(lang.tag()).isPresent())
                .isPresent();
    }

    /** The item whose field says this in one more language. */
    static Mapping also(Mapping item, String field, Lang lang, String words, Spot spot) {
        return new Mapping(
                item.entries().stream()
                        .map(entry -> entry.key().equals(field) && entry.value() instanceof Mapping said
                                ? new Entry(field, entry.spot(), with(said, lang, words, spot))
                                : entry)
                        .toList(),
                item.spot());
    }

    private static Mapping with(Mapping said, Lang lang, String words, Spot spot) {
        List<Entry> entries = new ArrayList<>(said.entries());
        entries.add(new Entry(lang.tag(), spot, new Scalar(words, Kind.STRING, spot)));
        return new Mapping(entries, said.spot());
    }
}
