package org.diapason.formats.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;

/** What the readers of YAML and of JSON share: depth, keys, characters and troubles. */
final class TreeBuilder {

    private final String file;
    private final Limits limits;
    private final Troubles troubles;

    TreeBuilder(String file, Limits limits, Troubles troubles) {
        this.file = file;
        this.limits = limits;
        this.troubles = troubles;
    }

    Spot spot(int line, int column) {
        return new Spot(file, line, column);
    }

    void report(Fault fault, Spot spot, Place place, Text message, Text mend) {
        troubles.add(new Trouble(fault, spot, place, message, mend));
    }

    /** A value, unless a control character hides in it by way of an escape. */
    Scalar scalar(String text, Kind kind, Spot spot, Place place) {
        int forbidden = Characters.firstForbidden(text);
        if (forbidden < 0) {
            return new Scalar(text, kind, spot);
        }
        troubles.add(Characters.forbidden(forbidden, spot, place));
        return unreadable(spot);
    }

    Scalar unreadable(Spot spot) {
        return new Scalar("", Kind.UNREADABLE, spot);
    }

    void checkDepth(int depth, Spot spot, Place place) {
        if (depth > limits.depth()) {
            throw new Halt(TreeFaults.tooDeep(limits.depth(), spot, place));
        }
    }

    /** The keys of one group while it is read. */
    Keys keys(Place place) {
        return new Keys(place);
    }

    /** The entries of one group; a key that cannot be kept is reported and left out. */
    final class Keys {

        private final Place place;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Spot> seen = new HashMap<>();

        private Keys(Place place) {
            this.place = place;
        }

        List<Entry> entries() {
            return entries;
        }

        void add(String key, Spot spot, Node value) {
            Spot first = seen.putIfAbsent(key, spot);
            if (key.isEmpty()) {
                troubles.add(TreeFaults.emptyKey(spot, place));
            } else if (key.length() > limits.key()) {
                troubles.add(TreeFaults.longKey(limits.key(), spot, place));
            } else if (first != null) {
                troubles.add(TreeFaults.duplicateKey(key, first, spot, place.field(key)));
            } else if (Characters.firstForbidden(key) >= 0) {
                troubles.add(Characters.forbidden(Characters.firstForbidden(key), spot, place));
            } else {
                entries.add(new Entry(key, spot, value));
            }
        }
    }
}
