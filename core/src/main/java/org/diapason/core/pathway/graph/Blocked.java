package org.diapason.core.pathway.graph;

/**
 * A node that can never be completed.
 *
 * @param node the node
 * @param group the first of its groups that cannot be met
 * @param why what stands in the way
 */
public record Blocked(int node, Group group, Why why) {

    /** What stands in the way of a node. */
    public enum Why {
        /** The group asks for more nodes than it names. */
        ASKS_TOO_MANY,
        /** The group could only be met by nodes that wait for this one. */
        IN_A_CIRCLE,
        /** The group waits for nodes that are blocked themselves. */
        BEHIND_BLOCKED
    }
}
