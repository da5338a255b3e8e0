package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/**
 * What differs between two states of a series, down to single fields; a list of single words counts as one field. None
 * differs exactly when both say the same.
 */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** The differences of two series, in the order of the later one. */
    public static List<Difference> between(Node before, Node after) {
        return between(Optional.of(SeriesFiles.codec()), Place.TOP, before, after);
    }

    /** The differences of two states of what stands at this place, written so. */
    public static List<Difference> between(Codec<?> codec, Place place, Node before, Node after) {
        return between(Optional.of(codec), place, before, after);
    }

    private static List<Difference> between(Optional<Codec<?>> codec, Place place, Node before, Node after) {
        Differences differences = new Differences();
        differences.one(codec, place, before, after);
        return List.copyOf(differences.found);
    }

    private void one(Optional<Codec<?>> codec, Place place, Node before, Node after) {
        if (before.says(after)) {
            return;
        }
        if (before instanceof Mapping was && after instanceof Mapping is && Inside.isOneKind(codec, was, is)) {
            group(codec, place, was, is);
        } else if (before instanceof Sequence was && after instanceof Sequence is && !isWords(was, is)) {
            list(codec, place, was, is);
        } else {
            found.add(new Difference(place, Optional.of(before), Optional.of(after), false));
        }
    }

    private static boolean isWords(Sequence was, Sequence is) {
        return was.items().stream().allMatch(Scalar.class::isInstance)
                && is.items().stream().allMatch(Scalar.class::isInstance);
    }

    private void group(Optional<Codec<?>> codec, Place place, Mapping was, Mapping is) {
        int before = found.size();
        Set<String> keys = new LinkedHashSet<>();
        is.entries().stream().map(Entry::key).forEach(keys::add);
        was.entries().stream().map(Entry::key).forEach(keys::add);
        for (String key : keys) {
            Optional<Codec<?>> inside = codec.flatMap(known -> Inside.field(known, Optional.of(is), key));
            field(inside, place.field(key), was.get(key), is.get(key));
        }
        if (found.size() == before) {
            found.add(new Difference(place, Optional.of(was), Optional.of(is), true));
        }
    }

    private void field(Optional<Codec<?>> codec, Place place, Optional<Node> was, Optional<Node> is) {
        if (was.isPresent() && is.isPresent()) {
            one(codec, place, was.get(), is.get());
        } else {
            found.add(new Difference(place, was, is, false));
        }
    }

    private void list(Optional<Codec<?>> codec, Place place, Sequence was, Sequence is) {
        List<String> before = Pairing.names(was.items());
        List<String> after = Pairing.names(was.items(), is.items());
        Optional<Codec<?>> inside = codec.flatMap(known -> Inside.item(known, Optional.of(is)));
        for (int i = 0; i < is.items().size(); i++) {
            Node item = is.items().get(i);
            int mate = before.indexOf(after.get(i));
            Optional<Node> earlier =
                    mate < 0 ? Optional.empty() : Optional.of(was.items().get(mate));
            field(inside, Reading.itemAt(place, i, item), earlier, Optional.of(item));
        }
        for (int i = 0; i < was.items().size(); i++) {
            Node item = was.items().get(i);
            if (!after.contains(before.get(i))) {
                found.add(new Difference(Reading.itemAt(place, i, item), Optional.of(item), Optional.empty(), false));
            }
        }
        if (!Pairing.isSameOrder(before, after)) {
            found.add(new Difference(place, Optional.of(was), Optional.of(is), true));
        }
    }
}
