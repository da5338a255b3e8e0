package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which names stand together that two people moved, added and took away. */
record Weave(List<String> base, List<String> mine, List<String> theirs) {

    /** Whether both moved the same names, each to another order. */
    boolean isTorn() {
        return !Pairing.isSameOrder(base, mine)
                && !Pairing.isSameOrder(base, theirs)
                && !Pairing.isSameOrder(mine, theirs);
    }

    /** All names: the moves of whoever moved something, and behind the same neighbour what each of them added. */
    List<String> order() {
        List<String> backbone = backbone();
        List<String> order = new ArrayList<>();
        add(order, "", backbone);
        for (String name : backbone) {
            order.add(name);
            add(order, name, backbone);
        }
        return List.copyOf(new LinkedHashSet<>(order));
    }

    /** The names of the base in the order that counts; one that the mover took away stands behind its old neighbour. */
    private List<String> backbone() {
        List<String> mover = Pairing.isSameOrder(base, mine) ? theirs : mine;
        if (Pairing.isSameOrder(base, mover)) {
            return base;
        }
        List<String> order = new ArrayList<>(mover);
        order.retainAll(base);
        String before = "";
        for (String name : base) {
            if (!order.contains(name)) {
                order.add(order.indexOf(before) + 1, name);
            }
            before = name;
        }
        return order;
    }

    private void add(List<String> order, String anchor, Collection<String> backbone) {
        List<String> one = behind(mine, anchor, backbone);
        List<String> other = behind(theirs, anchor, backbone);
        // The same whichever of the two is called mine.
        boolean swap = !one.isEmpty() && !other.isEmpty() && one.getFirst().compareTo(other.getFirst()) > 0;
        Set<String> both = new LinkedHashSet<>(swap ? other : one);
        both.addAll(swap ? one : other);
        order.addAll(both);
    }

    /** What this person added right behind the anchor. */
    private static List<String> behind(List<String> names, String anchor, Collection<String> backbone) {
        List<String> added = new ArrayList<>();
        for (int at = names.indexOf(anchor) + 1; at < names.size() && !backbone.contains(names.get(at)); at++) {
            added.add(names.get(at));
        }
        return added;
    }
}
