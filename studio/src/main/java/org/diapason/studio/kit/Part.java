package org.diapason.studio.kit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of a form as its template shows it. */
public sealed interface Part {

    /** What stands above it. */
    Head head();

    /**
     * One line, or several.
     *
     * @param type the type of the input; textarea for several lines
     * @param mode how a keyboard on glass helps: numeric, decimal; null when it need not
     * @param lang the language of the words; null when they are in none
     * @param list the id of the list of what is offered while writing; null when nothing is
     * @param autocomplete the purpose of the field; null when it is none about the person
     */
    record Line(
            Head head,
            String value,
            String type,
            @Nullable String mode,
            @Nullable String lang,
            @Nullable String list,
            @Nullable String autocomplete)
            implements Part {}

    /** The same words in French and English, side by side. */
    record Pair(Head head, List<Tongue> tongues, boolean isLong) implements Part {}

    /**
     * The words of one language.
     *
     * @param lags whether they are older than the source
     * @param lagName the name of the mark that says so; empty for the source, which cannot lag
     */
    record Tongue(Head head, String lang, String value, boolean lags, String lagName) {}

    /** One of several, by radio buttons or in a list. */
    record Pick(Head head, List<Choice> choices, boolean radios) implements Part {}

    /**
     * Any of several.
     *
     * @param none the name of the mark that says that there are none; empty where silence says the same
     */
    record Picks(Head head, List<Choice> choices, String none, boolean saysNone) implements Part {}

    /** A list of short values, one a line. */
    record Lines(Head head, String value, int rows, String none, boolean saysNone) implements Part {}

    /** Fields that belong together. */
    record Group(Head head, List<Part> parts) implements Part {}

    /**
     * A list of groups.
     *
     * @param add the words of the button that adds one
     */
    record Items(Head head, List<Item> items, String add, String none, boolean saysNone) implements Part {}

    /**
     * One group of a list.
     *
     * @param name its name in the request
     * @param legend what it is called
     * @param was where it stood in the list as it is kept, from 0; empty when it is new
     * @param error what is wrong with the whole of it; empty when nothing is
     * @param rival what somebody else made of the whole of it
     */
    record Item(
            String id,
            String name,
            String legend,
            String was,
            String error,
            List<Part> parts,
            boolean first,
            boolean last,
            Optional<Rival> rival) {}

    /** One of several groups. */
    record Either(Head head, List<Alternative> alternatives) implements Part {}

    /** One of these groups; the first may stand for what is not stated, and has no fields. */
    record Alternative(Choice choice, List<Part> parts) {}

    /** One thing to choose. */
    record Choice(String id, String value, String label, boolean chosen) {}
}
