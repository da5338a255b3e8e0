package org.diapason.formats.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.formats.codec.Amounts;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;

/**
 * A group of fields of a series file while an importer fills it, such as a micro-credential or an outcome. A field that
 * was filled keeps its first value: what is surest goes in first.
 */
public final class Draft {

    private final Spot spot;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** An empty group that begins here. */
    public Draft(Spot spot) {
        this.spot = spot;
    }

    /** Words in the language of the file; blank words say nothing. */
    public Draft words(String field, String words, Spot at) {
        String clean = Plainly.clean(words);
        return clean.isEmpty() ? this : put(field, new Scalar(clean, Kind.STRING, at));
    }

    /** Words in this language, beside those in another. */
    public Draft words(String field, Lang lang, String words, Spot at) {
        String clean = Plainly.clean(words);
        if (clean.isEmpty()) {
            return this;
        }
        Entry there = entries.get(field);
        List<Entry> byLanguage = new ArrayList<>();
        if (there != null && there.value() instanceof Mapping mapping) {
            byLanguage.addAll(mapping.entries());
        }
        if (byLanguage.stream().noneMatch(entry -> entry.key().equals(lang.tag()))) {
            byLanguage.add(new Entry(lang.tag(), at, new Scalar(clean, Kind.STRING, at)));
            entries.put(field, new Entry(field, at, new Mapping(byLanguage, at)));
        }
        return this;
    }

    /** A code. */
    public Draft code(String field, Code code, Spot at) {
        return put(field, new Scalar(code.value(), Kind.STRING, at));
    }

    /** An amount, such as hours or sessions. */
    public Draft amount(String field, Range amount, Spot at) {
        Scalar written = Amounts.write(amount);
        return put(field, new Scalar(written.text(), written.kind(), at));
    }

    /** Yes or no. */
    public Draft yes(String field, boolean yes, Spot at) {
        return put(field, new Scalar(Boolean.toString(yes), Kind.BOOLEAN, at));
    }

    /** A list, even an empty one: where the file says that there are none. */
    public Draft list(String field, List<? extends Node> items, Spot at) {
        return put(field, new Sequence(List.copyOf(items), at));
    }

    /** A list of codes, in order, each once. */
    public Draft codes(String field, List<Code> codes, Spot at) {
        return list(
                field,
                codes.stream()
                        .distinct()
                        .map(code -> new Scalar(code.value(), Kind.STRING, at))
                        .toList(),
                at);
    }

    /** Any value. */
    public Draft put(String field, Node value) {
        entries.putIfAbsent(field, new Entry(field, value.spot(), value));
        return this;
    }

    /** Whether the field was filled. */
    public boolean has(String field) {
        return entries.containsKey(field);
    }

    /** Whether no field was filled. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The group as it stands. */
    public Mapping done() {
        return new Mapping(List.copyOf(entries.values()), spot);
    }
}
