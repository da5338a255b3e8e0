package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** What the prerequisites of a series hold together, in an order that depends on nothing but themselves. */
final class Links {

    final List<Code> credentials;
    final Set<Code> untold = new TreeSet<>();

    /** Those that require another micro-credential. */
    final Set<Code> requiring = new TreeSet<>();

    /** Those that another micro-credential requires. */
    final Set<Code> required = new TreeSet<>();

    private final Map<Code, Integer> levels = new HashMap<>();
    private final int depth;

    Links(Series series, SeriesPath path) {
        this.credentials = series.microCredentials().stream()
                .map(MicroCredential::code)
                .distinct()
                .sorted()
                .toList();
        series.microCredentials().forEach(this::read);
        List<List<Code>> byLevel = path.levels();
        for (int level = 0; level < byLevel.size(); level++) {
            for (Code code : byLevel.get(level)) {
                levels.put(code, level);
            }
        }
        this.depth = byLevel.size();
    }

    private void read(MicroCredential mc) {
        if (!(mc.requires() instanceof Fact.Stated<List<Requirement>>(List<Requirement> requirements))) {
            untold.add(mc.code());
            return;
        }
        for (Requirement requirement : requirements) {
            for (Code before : requirement.of()) {
                if (credentials.contains(before)) {
                    requiring.add(mc.code());
                    required.add(before);
                }
            }
        }
    }

    /** Whether each comes after the one before it. */
    boolean isOneLine() {
        return credentials.size() > 1 && depth == credentials.size() && levels.size() == depth;
    }

    /** These from the first to the last, those that may come at once by their codes. */
    List<Code> inOrder(Set<Code> some) {
        return some.stream()
                .sorted(Comparator.comparingInt((Code code) -> levels.getOrDefault(code, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether no two of these may come at once. */
    boolean areInLine(Set<Code> some) {
        return some.stream()
                        .map(code -> levels.getOrDefault(code, -1))
                        .distinct()
                        .count()
                == some.size();
    }

    /**
     * The path that everybody follows, when there is one: those that others rest on, and the end of the longest way
     * where only one stands there. Empty when they do not come one after the other.
     */
    List<Code> core() {
        Set<Code> core = new TreeSet<>(required);
        List<Code> last = new ArrayList<>();
        requiring.forEach(code -> {
            if (levels.getOrDefault(code, -1) == depth - 1) {
                last.add(code);
            }
        });
        if (last.size() == 1) {
            core.addAll(last);
        }
        return core.size() > 1 && areInLine(core) ? inOrder(core) : core.size() == 1 ? List.copyOf(core) : List.of();
    }
}
