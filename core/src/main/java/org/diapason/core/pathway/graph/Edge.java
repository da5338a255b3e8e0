package org.diapason.core.pathway.graph;

/**
 * One node comes before another.
 *
 * @param from the prerequisite
 * @param to the node that needs it
 */
public record Edge(int from, int to) {}
