package org.diapason.formats.ctdl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.formats.jsonfile.Thing;

/** Puts steps into an order that respects who comes before whom, and else keeps that of the file. */
final class Ordering {

    private final List<Thing> steps;
    private final IdentityHashMap<Thing, Set<Thing>> after = new IdentityHashMap<>();
    private final IdentityHashMap<Thing, Integer> waitsFor = new IdentityHashMap<>();
    private boolean silent = true;

    Ordering(List<Thing> steps) {
        this.steps = steps;
        steps.forEach(step -> {
            after.put(step, new LinkedHashSet<>());
            waitsFor.put(step, 0);
        });
    }

    void before(Thing first, Thing second) {
        Set<Thing> behind = after.get(first);
        if (behind != null && waitsFor.containsKey(second) && behind.add(second)) {
            waitsFor.merge(second, 1, Integer::sum);
            silent = false;
        }
    }

    /** Whether nobody comes before anybody. */
    boolean isSilent() {
        return silent;
    }

    /** The steps in order; nothing when they go round in a circle. */
    Optional<List<Thing>> order() {
        Deque<Thing> ready = new ArrayDeque<>();
        steps.stream().filter(step -> waitsFor.getOrDefault(step, 0) == 0).forEach(ready::add);
        List<Thing> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Thing step = ready.poll();
            order.add(step);
            for (Thing next : after.getOrDefault(step, Set.of())) {
                if (waitsFor.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order.size() == steps.size() ? Optional.of(order) : Optional.empty();
    }
}
