package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * Two people's changes to one state of a series, brought together. What one of them changed and the other did not is
 * taken; where both changed the same field in different ways, both values are kept for a person.
 */
public final class Merge3 {

    /**
     * One field that both changed, each in another way.
     *
     * @param place where it stands in what was merged
     * @param mine what the one says, nothing where they took it away
     * @param theirs what the other says
     * @param base what it was before
     */
    public record Conflict(Place place, Optional<Node> mine, Optional<Node> theirs, Optional<Node> base) {}

    /**
     * What both say together.
     *
     * @param tree with my value where the two are in conflict, or theirs where I took it away
     * @param conflicts what a person must decide
     */
    public record Merged(Node tree, List<Conflict> conflicts) {

        /** Whether nobody needs to decide anything. */
        public boolean isClean() {
            return conflicts.isEmpty();
        }
    }

    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge3() {}

    /** Two states of a series that both come from this base. */
    public static Merged of(Node base, Node mine, Node theirs) {
        return of(SeriesFiles.codec(), Place.TOP, base, mine, theirs);
    }

    /** Two states of what stands at this place and is written so. */
    public static Merged of(Codec<?> codec, Place place, Node base, Node mine, Node theirs) {
        Merge3 merge = new Merge3();
        Three three = new Three(Optional.of(base), Optional.of(mine), Optional.of(theirs));
        Node tree = merge.one(Optional.of(codec), place, three).orElseThrow();
        return new Merged(tree, List.copyOf(merge.conflicts));
    }

    private Optional<Node> one(Optional<Codec<?>> codec, Place place, Three three) {
        if (three.isAlike() || three.isLeftByThem()) {
            return three.mine();
        }
        if (three.isLeftByMe()) {
            return three.theirs();
        }
        if (three.mine().isPresent() && three.theirs().isPresent()) {
            Node mine = three.mine().get();
            Node theirs = three.theirs().get();
            if (mine instanceof Mapping my && theirs instanceof Mapping their && Inside.isOneKind(codec, my, their)) {
                return Optional.of(groups(codec, place, three.base(), my, their));
            }
            if (mine instanceof Sequence my && theirs instanceof Sequence their) {
                return Optional.of(lists(codec, place, three.base(), my, their));
            }
        }
        conflicts.add(new Conflict(place, three.mine(), three.theirs(), three.base()));
        return three.mine().or(three::theirs);
    }

    private Node groups(Optional<Codec<?>> codec, Place place, Optional<Node> before, Mapping mine, Mapping theirs) {
        Mapping base = before.filter(Mapping.class::isInstance)
                .filter(node -> Inside.isOneKind(codec, node, mine))
                .map(Mapping.class::cast)
                .orElseGet(() -> Node.mapping(List.of()));
        Weave weave = new Weave(keys(base), keys(mine), keys(theirs));
        List<Entry> merged = new ArrayList<>();
        for (String key : weave.order()) {
            Three three = new Three(base.get(key), mine.get(key), theirs.get(key));
            Optional<Codec<?>> inside = codec.flatMap(known -> Inside.field(known, Optional.of(mine), key));
            one(inside, place.field(key), three).ifPresent(value -> merged.add(Node.entry(key, value)));
        }
        boolean isText = codec.map(known -> Inside.settled(known, Optional.of(mine)) instanceof Shape.Words)
                .orElse(false);
        return new Mapping(isText ? withoutStrays(merged) : merged, mine.spot());
    }

    private static List<String> keys(Mapping mapping) {
        return mapping.entries().stream().map(Entry::key).toList();
    }

    /** A language whose words were taken away cannot lag any more. */
    private static List<Entry> withoutStrays(List<Entry> text) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : text) {
            if (!entry.key().equals("lagging") || !(entry.value() instanceof Sequence langs)) {
                kept.add(entry);
                continue;
            }
            List<Node> there = langs.items().stream()
                    .filter(lang -> lang instanceof Scalar scalar
                            && text.stream().anyMatch(each -> each.key().equals(scalar.text())))
                    .toList();
            if (!there.isEmpty()) {
                kept.add(Node.entry("lagging", Node.sequence(there)));
            }
        }
        return kept;
    }

    private Node lists(Optional<Codec<?>> codec, Place place, Optional<Node> before, Sequence mine, Sequence theirs) {
        Sequence base =
                before.orElse(mine) instanceof Sequence list && before.isPresent() ? list : Node.sequence(List.of());
        List<String> names = Pairing.names(base.items());
        Map<String, Node> was = byName(names, base);
        Map<String, Node> my = byName(Pairing.names(base.items(), mine.items()), mine);
        Map<String, Node> their = byName(Pairing.names(base.items(), theirs.items()), theirs);
        Weave weave = new Weave(names, List.copyOf(my.keySet()), List.copyOf(their.keySet()));
        if (weave.isTorn()) {
            conflicts.add(new Conflict(place, Optional.of(mine), Optional.of(theirs), before));
        }
        Optional<Codec<?>> inside = codec.flatMap(known -> Inside.item(known, Optional.of(mine)));
        List<Node> merged = new ArrayList<>();
        for (String name : weave.order()) {
            Three three = new Three(get(was, name), get(my, name), get(their, name));
            three.shown()
                    .ifPresent(item -> one(inside, Reading.itemAt(place, merged.size(), item), three)
                            .ifPresent(merged::add));
        }
        return new Sequence(merged, mine.spot());
    }

    private static Map<String, Node> byName(List<String> names, Sequence list) {
        Map<String, Node> items = new LinkedHashMap<>(HashMap.newHashMap(names.size()));
        for (int i = 0; i < names.size(); i++) {
            items.put(names.get(i), list.items().get(i));
        }
        return items;
    }

    private static Optional<Node> get(Map<String, Node> items, String name) {
        return Optional.ofNullable(items.get(name));
    }
}
