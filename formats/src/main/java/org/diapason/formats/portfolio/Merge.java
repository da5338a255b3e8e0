package org.diapason.formats.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a file says into what the series says, knowing what was brought the last time: what a person wrote,
 * changed or took away stays; what the file changed is told, and taken where that was asked for.
 */
final class Merge {

    private static final String CODE = "code";

    private final boolean takeAdditions;
    private final boolean takeChanges;
    private final Consumer<Change> heard;

    Merge(boolean takeAdditions, boolean takeChanges, Consumer<Change> heard) {
        this.takeAdditions = takeAdditions;
        this.takeChanges = takeChanges;
        this.heard = heard;
    }

    /**
     * The fields as they are afterwards.
     *
     * @param base what was brought the last time, nothing before the first
     * @param theirs what the file says now
     * @param ours what the series says
     */
    Mapping merge(String place, @Nullable Node base, Mapping theirs, Mapping ours) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        ours.entries().forEach(entry -> merged.put(entry.key(), entry));
        for (Entry entry : theirs.entries()) {
            Node before =
                    base instanceof Mapping mapping ? mapping.get(entry.key()).orElse(null) : null;
            Node own = ours.get(entry.key()).orElse(null);
            Optional<Node> value = value(field(place, entry.key()), before, entry.value(), own);
            value.ifPresent(node -> merged.put(entry.key(), new Entry(entry.key(), entry.spot(), node)));
        }
        return new Mapping(List.copyOf(merged.values()), ours.spot());
    }

    private Optional<Node> value(String place, @Nullable Node base, Node theirs, @Nullable Node ours) {
        if (ours == null) {
            return absent(place, base, theirs);
        }
        if (theirs.says(ours)) {
            return Optional.of(ours);
        }
        if (theirs instanceof Mapping them && ours instanceof Mapping us) {
            return Optional.of(merge(place, base, them, us));
        }
        if (theirs instanceof Sequence them && ours instanceof Sequence us && isCoded(them) && isCoded(us)) {
            return Optional.of(items(place, base, them, us));
        }
        if (base != null && base.says(theirs)) {
            // The file says what it said before: the difference is a person's, and stands.
            return Optional.of(ours);
        }
        boolean untouched = base != null && base.says(ours);
        Change.Kind kind = untouched ? Change.Kind.CHANGED : Change.Kind.DISPUTED;
        boolean taken = untouched && takeChanges;
        heard.accept(new Change(kind, place, Optional.of(ours), theirs, taken));
        return Optional.of(taken ? theirs : ours);
    }

    /** What the series does not say: new, unless a person took away what an earlier import had brought. */
    private Optional<Node> absent(String place, @Nullable Node base, Node theirs) {
        if (base != null) {
            if (!base.says(theirs)) {
                heard.accept(new Change(Change.Kind.DISPUTED, place, Optional.empty(), theirs, false));
            }
            return Optional.empty();
        }
        heard.accept(new Change(Change.Kind.ADDED, place, Optional.empty(), theirs, takeAdditions));
        return takeAdditions ? Optional.of(theirs) : Optional.empty();
    }

    private Sequence items(String place, @Nullable Node base, Sequence theirs, Sequence ours) {
        Map<String, Node> merged = new LinkedHashMap<>();
        ours.items().forEach(item -> merged.put(code(item), item));
        for (Node item : theirs.items()) {
            String code = code(item);
            Node before = base instanceof Sequence list ? byCode(list, code) : null;
            value(place + "[" + code + "]", before, item, merged.get(code)).ifPresent(node -> merged.put(code, node));
        }
        return new Sequence(new ArrayList<>(merged.values()), ours.spot());
    }

    static @Nullable Node byCode(Sequence list, String code) {
        for (Node item : list.items()) {
            if (code(item).equals(code)) {
                return item;
            }
        }
        return null;
    }

    private static boolean isCoded(Sequence list) {
        return list.items().stream().allMatch(item -> !code(item).isEmpty())
                && list.items().stream().map(Merge::code).distinct().count()
                        == list.items().size();
    }

    /** The code of this item of a list; empty when it has none. */
    static String code(Node item) {
        return item instanceof Mapping mapping && mapping.get(CODE).orElse(null) instanceof Scalar scalar
                ? scalar.text()
                : "";
    }

    static String field(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}
