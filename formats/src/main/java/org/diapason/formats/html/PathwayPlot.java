package org.diapason.formats.html;

import java.util.List;

/**
 * The pathway as a drawing, in its own units.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param nodes its steps
 * @param edges what each asks for
 */
public record PathwayPlot(String width, String height, List<Node> nodes, List<Edge> edges) {

    public PathwayPlot {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A step.
     *
     * @param kind core, extra, plain (nobody says which), milestone, destination or missing
     * @param critical whether it lies on the critical path
     * @param x its left side
     * @param y its top
     * @param code its code
     * @param hours its hours; empty for a destination
     * @param lines its title, broken into lines
     * @param full its title in full
     * @param entry whether learners come in here
     * @param offRamp what they can leave with after it; empty when nothing is stated
     */
    public record Node(
            String kind,
            boolean critical,
            String x,
            String y,
            String code,
            String hours,
            List<String> lines,
            Said full,
            boolean entry,
            String offRamp) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a step asks for.
     *
     * @param kind all, choice or order
     * @param state plain, critical or broken
     * @param path the line
     * @param x where its label stands
     * @param y where its label stands
     * @param label hours on the critical path, a number on a broken edge, 2 of 3 on a choice; else empty
     */
    public record Edge(String kind, String state, String path, String x, String y, String label) {}
}
