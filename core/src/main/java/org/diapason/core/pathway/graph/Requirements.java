package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each node of a pathway requires: every one of its groups.
 *
 * <p>The plain graph of a pathway is a view of this: {@link #graph()} when every option counts, {@link
 * #strictGraph()} when only that counts from which there is no escape. Where no group leaves a choice, the two are
 * the same.
 */
public final class Requirements {

    private final int nodes;
    private final List<Group> groups = new ArrayList<>();
    private final int[] firstGroup;
    private final int[] owner;
    private final Adjacency asking;

    private Requirements(List<List<Group>> ofEach) {
        this.nodes = ofEach.size();
        this.firstGroup = new int[nodes + 1];
        for (int v = 0; v < nodes; v++) {
            groups.addAll(ofEach.get(v));
            firstGroup[v + 1] = groups.size();
        }
        this.owner = new int[groups.size()];
        for (int v = 0; v < nodes; v++) {
            Arrays.fill(owner, firstGroup[v], firstGroup[v + 1], v);
        }
        this.asking = asking();
    }

    /** The groups of node 0, of node 1, and so on. */
    public static Requirements of(List<List<Group>> ofEach) {
        return new Requirements(ofEach);
    }

    private Adjacency asking() {
        int total = groups.stream().mapToInt(group -> group.members().size()).sum();
        int[] member = new int[total];
        int[] group = new int[total];
        int size = 0;
        for (int g = 0; g < groups.size(); g++) {
            for (int m : groups.get(g).members()) {
                member[size] = Objects.checkIndex(m, nodes);
                group[size++] = g;
            }
        }
        return Adjacency.grouped(nodes, member, group);
    }

    public int nodes() {
        return nodes;
    }

    /** The groups that a node requires, all of them. */
    public List<Group> groups(int node) {
        return groups.subList(firstGroup[node], firstGroup[node + 1]).stream().toList();
    }

    /** Every node that may help to meet a group comes before the node that requires the group. */
    public PathwayGraph graph() {
        return graph(group -> true);
    }

    /** Only those prerequisites that no choice avoids. */
    public PathwayGraph strictGraph() {
        return graph(group -> !groups.get(group).isChoice());
    }

    /** The edges of the groups with these numbers. */
    PathwayGraph graph(IntPredicate wanted) {
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        IntStream.range(0, groups.size()).filter(wanted).forEach(g -> {
            for (int member : groups.get(g).members()) {
                from.add(member);
                to.add(owner[g]);
            }
        });
        return PathwayGraph.of(nodes, from.build().toArray(), to.build().toArray());
    }

    int groupCount() {
        return groups.size();
    }

    Group group(int number) {
        return groups.get(number);
    }

    int owner(int group) {
        return owner[group];
    }

    /** The number of a node's first group; those of the next node follow its last. */
    int firstGroup(int node) {
        return firstGroup[node];
    }

    /** The numbers of the groups that count a node among their members. */
    int[] asking(int node) {
        return asking.of(node);
    }
}
