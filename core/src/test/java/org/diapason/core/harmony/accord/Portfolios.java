package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/** Cells of one element, written as a row of words: 3 3 5 ? for amounts, a a b+c ? for choices, ? for silence. */
final class Portfolios {

    private Portfolios() {}

    static ElementKind kind(String code) {
        return Elements.builtIn().stream()
                .filter(kind -> kind.code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow();
    }

    static List<Distribution.Entry> amounts(String row) {
        return cells(row, word -> {
            String[] bounds = word.split("-", -1);
            return new Value.Amount(
                    Range.of(Double.parseDouble(bounds[0]), Double.parseDouble(bounds[bounds.length - 1])));
        });
    }

    static List<Distribution.Entry> choices(String row) {
        return cells(row, word -> new Value.Choices(codes(word)));
    }

    /** Modules stand between slashes, their parts between commas. */
    static List<Distribution.Entry> parts(String row) {
        return cells(
                row,
                word -> new Value.Sequences(Arrays.stream(word.split("/", -1))
                        .map(module -> Arrays.stream(module.split(",", -1))
                                .map(Code::of)
                                .toList())
                        .toList()));
    }

    static Set<Code> codes(String word) {
        Set<Code> codes = new LinkedHashSet<>();
        Arrays.stream(word.split("\\+", -1)).map(Code::of).forEach(codes::add);
        return codes;
    }

    static Proposal proposal(String element, List<Distribution.Entry> cells) {
        return Proposal.of(Distribution.of(kind(element), cells));
    }

    static Standard range(double low, double high) {
        return new Standard.InRange(Range.of(low, high));
    }

    private static List<Distribution.Entry> cells(String row, java.util.function.Function<String, Value> value) {
        List<Distribution.Entry> cells = new ArrayList<>();
        for (String word : row.strip().split(" +")) {
            Code mc = Code.of("MC-" + (char) ('A' + cells.size()));
            cells.add(new Distribution.Entry(mc, word.equals("?") ? Fact.silent() : Fact.of(value.apply(word))));
        }
        return cells;
    }
}
