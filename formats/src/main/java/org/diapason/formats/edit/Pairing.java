package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.diapason.core.base.Code;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/**
 * Which items of two states of one list are the same thing: those of the same code, those that say the same, and those
 * that say nearly the same.
 */
final class Pairing {

    private static final double NEARLY = 0.5;
    private static final double NEARLY_THOUGH_RENAMED = 2.0 / 3;

    private final List<Node> base;
    private final List<Node> other;
    private final int[] mate;
    private final Set<Integer> taken = new HashSet<>();

    private Pairing(List<Node> base, List<Node> other) {
        this.base = base;
        this.other = other;
        this.mate = new int[other.size()];
        Arrays.fill(mate, -1);
    }

    /** A name for each item of the earlier state. */
    static List<String> names(List<Node> base) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            names.add("=" + i);
        }
        return names;
    }

    /** A name for each item of another state: that of its mate, or one that its own content gives. */
    static List<String> names(List<Node> base, List<Node> other) {
        Pairing pairing = new Pairing(base, other);
        pairing.pair();
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < other.size(); i++) {
            int mate = pairing.mate[i];
            String own = "+" + content(other.get(i));
            names.add(mate >= 0 ? "=" + mate : own + "#" + seen.merge(own, 1, Integer::sum));
        }
        return names;
    }

    /** For each item of another state, where its mate stands in the earlier one; -1 for a new item. */
    static List<Integer> mates(List<Node> base, List<Node> other) {
        Pairing pairing = new Pairing(base, other);
        pairing.pair();
        return Arrays.stream(pairing.mate).boxed().toList();
    }

    private static String content(Node item) {
        return Reading.code(item).map(Code::value).orElseGet(() -> JsonWriter.write(item));
    }

    private void pair() {
        byName(named(base), named(other));
        for (int i = 0; i < other.size(); i++) {
            Node item = other.get(i);
            take(i, free(each -> base.get(each).says(item)));
        }
        nearest(NEARLY);
    }

    private static Map<String, Integer> named(List<Node> items) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = Reading.code(items.get(i)).map(Code::value).orElse("");
            if (!code.isEmpty() && named.putIfAbsent(code, i) != null) {
                twice.add(code);
            }
        }
        named.keySet().removeAll(twice);
        return named;
    }

    private void byName(Map<String, Integer> before, Map<String, Integer> after) {
        after.forEach((code, i) -> take(i, before.getOrDefault(code, -1)));
    }

    private void take(int i, int with) {
        if (with >= 0 && mate[i] < 0 && taken.add(with)) {
            mate[i] = with;
        }
    }

    private int free(IntPredicate fits) {
        for (int each = 0; each < base.size(); each++) {
            if (!taken.contains(each) && fits.test(each)) {
                return each;
            }
        }
        return -1;
    }

    /** What is still alone goes with whatever says most of the same; a coded item, only when it merely took another code. */
    private void nearest(double least) {
        for (int i = 0; i < other.size(); i++) {
            if (mate[i] >= 0) {
                continue;
            }
            int best = -1;
            double most = 0;
            for (int each = 0; each < base.size(); each++) {
                double alike = taken.contains(each) ? 0 : likeness(base.get(each), other.get(i));
                boolean coded = Reading.code(other.get(i)).isPresent();
                if (alike > most && alike >= (coded ? NEARLY_THOUGH_RENAMED : least)) {
                    most = alike;
                    best = each;
                }
            }
            take(i, best);
        }
    }

    /** The share of their fields in which two groups say the same. */
    private static double likeness(Node one, Node two) {
        if (!(one instanceof Mapping a) || !(two instanceof Mapping b)) {
            return 0;
        }
        Set<String> keys = new HashSet<>();
        a.entries().stream().map(Entry::key).forEach(keys::add);
        b.entries().stream().map(Entry::key).forEach(keys::add);
        long same = keys.stream()
                .filter(key -> a.get(key)
                        .flatMap(value -> b.get(key).filter(value::says))
                        .isPresent())
                .count();
        boolean first = firstOf(a).equals(firstOf(b)) && !firstOf(a).isEmpty();
        return Math.max((double) same / keys.size(), first ? NEARLY : 0);
    }

    private static String firstOf(Mapping mapping) {
        return mapping.entries().isEmpty()
                        || !(mapping.entries().getFirst().value() instanceof Scalar scalar)
                        || mapping.entries().getFirst().key().equals("state")
                ? ""
                : scalar.text();
    }

    /** Whether those in both stand in the same order. */
    static boolean isSameOrder(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        List<String> right = new ArrayList<>(other);
        left.retainAll(new HashSet<>(other));
        right.retainAll(new HashSet<>(one));
        return Collections.unmodifiableList(left).equals(right);
    }
}
