package org.diapason.core.harmony.competencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Code;

/**
 * Competencies that belong together by what the series does with them: two that share an outcome, or that are taught
 * largely in the same micro-credentials, stand in one cluster, and so does whatever is linked to either.
 *
 * @param clusters the clusters, each in the order of the rows, by their first competency
 */
public record Clusters(List<List<Code>> clusters) {

    /** The share of common micro-credentials from which two competencies are taught largely in the same ones. */
    public static final double USUAL_OVERLAP = 0.5;

    public Clusters {
        clusters = clusters.stream().map(List::copyOf).toList();
    }

    /** The clusters of this coverage. */
    public static Clusters of(Coverage coverage) {
        return of(coverage, USUAL_OVERLAP);
    }

    /** The clusters, with another share, above 0 and up to 1, of the micro-credentials that either is taught in. */
    public static Clusters of(Coverage coverage, double overlap) {
        if (!(overlap > 0 && overlap <= 1)) {
            throw new IllegalArgumentException("An overlap is a share above 0 and up to 1: " + overlap);
        }
        Linking linking = new Linking(coverage.rows());
        linking.byOutcomes();
        linking.byMicroCredentials(overlap);
        return new Clusters(linking.clusters());
    }

    /** Joins rows into ever larger clusters; the earliest row stands for each. */
    private static final class Linking {
        private final List<Coverage.Row> rows;
        private final int[] joined;

        Linking(List<Coverage.Row> rows) {
            this.rows = rows;
            this.joined = new int[rows.size()];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = i;
            }
        }

        void byOutcomes() {
            Map<Code, Integer> first = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                for (Code outcome : rows.get(i).outcomes()) {
                    join(first.computeIfAbsent(outcome, rowOf(i)), i);
                }
            }
        }

        private static Function<Code, Integer> rowOf(int row) {
            return ignored -> row;
        }

        void byMicroCredentials(double overlap) {
            List<Set<Integer>> taught = rows.stream()
                    .<Set<Integer>>map(row -> new HashSet<>(row.where(Mark.TAUGHT)))
                    .toList();
            for (int i = 0; i < taught.size(); i++) {
                for (int j = i + 1; j < taught.size(); j++) {
                    if (root(i) != root(j) && share(taught.get(i), taught.get(j)) >= overlap) {
                        join(i, j);
                    }
                }
            }
        }

        private static double share(Set<Integer> one, Set<Integer> other) {
            long common = one.stream().filter(other::contains).count();
            return common == 0 ? 0 : (double) common / (one.size() + other.size() - common);
        }

        private int root(int row) {
            int at = row;
            while (joined[at] != at) {
                joined[at] = joined[joined[at]];
                at = joined[at];
            }
            return at;
        }

        private void join(int one, int other) {
            int a = root(one);
            int b = root(other);
            joined[Math.max(a, b)] = Math.min(a, b);
        }

        List<List<Code>> clusters() {
            Map<Integer, List<Code>> byRoot = new LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                byRoot.computeIfAbsent(root(i), ignored -> new ArrayList<>())
                        .add(rows.get(i).competency());
            }
            return new ArrayList<>(byRoot.values());
        }
    }
}
