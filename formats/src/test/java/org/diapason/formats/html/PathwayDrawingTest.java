package org.diapason.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayDrawingTest {

    private static final double EXACT = 1e-6;

    @Test
    void a_chain_is_a_straight_line() {
        Layering layering = Layering.of(3, new int[] {0, 1}, new int[] {1, 2});
        assertEquals(List.of(List.of(0), List.of(1), List.of(2)), layering.layers());
        double[] middle = Spacing.of(layering, new double[] {10, 10, 10});
        assertEquals(middle[0], middle[1], EXACT);
        assertEquals(middle[1], middle[2], EXACT);
    }

    @Test
    void an_edge_past_a_layer_has_a_place_in_it() {
        Layering layering = Layering.of(3, new int[] {0, 1, 0}, new int[] {1, 2, 2});
        assertEquals(List.of(0, 3, 2), layering.way(2));
        assertEquals(2, layering.layers().get(1).size());
    }

    @Test
    void a_circle_is_drawn_too() {
        Layering layering = Layering.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0});
        assertEquals(3, layering.layers().size());
        assertEquals(2, layering.way(2).getFirst());
        assertEquals(0, layering.way(2).getLast());
    }

    @Test
    void a_step_that_requires_itself_is_drawn_too() {
        Layering layering = Layering.of(1, new int[] {0}, new int[] {0});
        assertEquals(List.of(List.of(0)), layering.layers());
        assertEquals(List.of(0, 0), layering.way(0));
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertEquals(List.of(), Layering.of(0, new int[0], new int[0]).layers());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_two_steps_overlap_and_every_prerequisite_comes_first(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int steps = 2 + random.nextInt(20);
        int edges = random.nextInt(40);
        int[] from = new int[edges];
        int[] to = new int[edges];
        for (int edge = 0; edge < edges; edge++) {
            from[edge] = random.nextInt(steps - 1);
            to[edge] = from[edge] + 1 + random.nextInt(steps - from[edge] - 1);
        }
        Layering layering = Layering.of(steps, from, to);
        for (int edge = 0; edge < edges; edge++) {
            assertTrue(layer(layering, from[edge]) < layer(layering, to[edge]));
        }
        double[] room = IntStream.range(0, layering.places())
                .mapToDouble(place -> place < steps ? 10 : 2)
                .toArray();
        double[] middle = Spacing.of(layering, room);
        for (List<Integer> layer : layering.layers()) {
            for (int i = 1; i < layer.size(); i++) {
                int one = layer.get(i - 1);
                int next = layer.get(i);
                assertTrue(middle[next] - middle[one] >= (room[one] + room[next]) / 2 - EXACT);
            }
        }
    }

    private static int layer(Layering layering, int step) {
        return IntStream.range(0, layering.layers().size())
                .filter(at -> layering.layers().get(at).contains(step))
                .findFirst()
                .orElseThrow();
    }
}
