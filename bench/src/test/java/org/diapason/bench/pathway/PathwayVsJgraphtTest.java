package org.diapason.bench.pathway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Sweep;
import org.junit.jupiter.api.Test;

class PathwayVsJgraphtTest {

    @Test
    void prints_its_ratio_on_one_line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PathwayVsJgrapht.run(2_000, 64, new PrintStream(out, true, StandardCharsets.UTF_8));
        String last = out.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
        assertTrue(last.matches("ratio pathway-vs-jgrapht( \\d+\\.\\d){3}"), last);
    }

    @Test
    void draws_the_same_pathway_without_circles_from_the_same_seed() {
        PathwayGraph one = new SyntheticPathway(20_000, 100_000, 20_000, 7).graph();
        PathwayGraph two = new SyntheticPathway(20_000, 100_000, 20_000, 7).graph();
        assertTrue(Sweep.of(one).isAcyclic());
        IntStream.range(0, one.nodes()).forEach(v -> assertArrayEquals(one.dependents(v), two.dependents(v)));
    }

    @Test
    void keeps_nine_edges_in_ten_local() {
        PathwayGraph graph = new SyntheticPathway(200_000, 1_000_000, 64, 7).graph();
        long near = IntStream.range(0, graph.nodes())
                .mapToLong(v -> IntStream.of(graph.dependents(v))
                        .filter(w -> Math.abs(w - v) < 5_000)
                        .count())
                .sum();
        assertEquals(0.9, (double) near / graph.edges(), 0.02);
    }
}
