package org.diapason.core.pathway.graph;

/**
 * The state of every node during a sweep, side by side so that a visit to a node touches one place in memory: how
 * many prerequisites it still waits for (upper half) and its level (lower half), then its earliest start by each of
 * four measures.
 *
 * <p>A start is kept as the bits of a double that is never negative: their order as whole numbers is their order as
 * doubles.
 */
final class Slots {

    private static final int STRIDE = 5;
    private static final long ONE_PENDING = 1L << 32;
    private static final long PENDING = -ONE_PENDING;

    private final PathwayGraph graph;
    private final Measures measures;
    private final long[] state;
    private int placed;

    Slots(PathwayGraph graph, Measures measures) {
        this.graph = graph;
        this.measures = measures;
        this.state = new long[Math.multiplyExact(graph.nodes(), STRIDE)];
        sweep(new int[graph.nodes()]);
    }

    /**
     * Kahn's algorithm. What is ready waits on a stack, because the dependents of the node just placed are likely
     * to be near it in memory; a queue would wander over the whole graph once a level.
     */
    private void sweep(int[] stack) {
        int top = 0;
        for (int v = stack.length - 1; v >= 0; v--) {
            int waiting = graph.prerequisiteCount(v);
            state[v * STRIDE] = waiting * ONE_PENDING;
            if (waiting == 0) {
                stack[top++] = v;
            }
        }
        while (top > 0) {
            placed++;
            top = release(stack[top - 1], stack, top - 1);
        }
    }

    private int release(int v, int[] stack, int size) {
        long[] s = state;
        int top = size;
        long level = level(v) + 1L;
        long a = finishBits(v, 0);
        long b = finishBits(v, 1);
        long c = finishBits(v, 2);
        long d = finishBits(v, 3);
        int[] list = graph.dependents.list();
        int end = graph.dependents.start()[v + 1];
        for (int e = graph.dependents.start()[v]; e < end; e++) {
            int w = list[e];
            int i = w * STRIDE;
            long head = s[i] - ONE_PENDING;
            s[i] = Math.max(head, head & PENDING | level);
            s[i + 1] = Math.max(s[i + 1], a);
            s[i + 2] = Math.max(s[i + 2], b);
            s[i + 3] = Math.max(s[i + 3], c);
            s[i + 4] = Math.max(s[i + 4], d);
            if (head < ONE_PENDING) {
                stack[top++] = w;
            }
        }
        return top;
    }

    private long finishBits(int v, int measure) {
        return Double.doubleToRawLongBits(finish(v, measure));
    }

    double start(int v, int measure) {
        return Double.longBitsToDouble(state[v * STRIDE + 1 + measure]);
    }

    double finish(int v, int measure) {
        return start(v, measure) + measures.known(v, measure);
    }

    int level(int v) {
        return (int) state[v * STRIDE];
    }

    boolean isPlaced(int v) {
        return state[v * STRIDE] < ONE_PENDING;
    }

    int placed() {
        return placed;
    }
}
