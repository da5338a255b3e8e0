package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small requirements from fixed seeds, and the plain way to complete what can be completed. */
final class RandomRequirements {

    private RandomRequirements() {}

    /** Some choices, some plain prerequisites, a few circles and a few groups that ask for too many. */
    static Requirements any(int seed) {
        return drawn(seed, 1);
    }

    /** Choices and plain prerequisites, each node requiring only nodes of lower number, and never too many. */
    static Requirements acyclic(int seed) {
        return drawn(seed, 0);
    }

    private static Requirements drawn(int seed, int slip) {
        Random random = new Random(seed);
        int nodes = 3 + random.nextInt(8);
        List<List<Group>> groups = new ArrayList<>();
        for (int v = 0; v < nodes; v++) {
            int bound = slip > 0 && random.nextInt(4) == 0 ? nodes : v;
            List<Group> own = new ArrayList<>();
            for (int g = random.nextInt(3); g > 0 && bound > 0; g--) {
                List<Integer> members = random.ints(1 + random.nextInt(3), 0, bound)
                        .boxed()
                        .distinct()
                        .toList();
                own.add(new Group(1 + random.nextInt(members.size() + (random.nextInt(5) == 0 ? slip : 0)), members));
            }
            groups.add(own);
        }
        return Requirements.of(groups);
    }

    static Requirements plain(PathwayGraph graph) {
        return Requirements.of(IntStream.range(0, graph.nodes())
                .mapToObj(v ->
                        graph.prerequisiteCount(v) == 0 ? List.<Group>of() : List.of(Group.all(graph.prerequisites(v))))
                .toList());
    }

    static BitSet completable(Requirements requirements) {
        BitSet done = new BitSet();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int v = 0; v < requirements.nodes(); v++) {
                boolean met = requirements.groups(v).stream()
                        .allMatch(g -> g.members().stream().filter(done::get).count() >= g.atLeast());
                changed |= met && !done.get(v);
                done.set(v, met);
            }
        }
        return done;
    }
}
