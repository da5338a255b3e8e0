package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Value;

/** A catalogue as columns: the number of a value for each micro-credential, -1 where nothing is stated. */
record Columns(List<ElementKind> kinds, List<List<Value>> dictionaries, List<int[]> cells) {

    private static final int AMOUNTS = 60;
    private static final int WORDS = 12;
    private static final double SILENT = 0.15;
    private static final double NOISE = 0.05;
    private static final int RARE = 3;

    /** Two elements in three count something, the third has words; each has a few values that hardly anybody states. */
    static Columns made(int elements, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ElementKind> kinds = new ArrayList<>();
        List<List<Value>> dictionaries = new ArrayList<>();
        List<int[]> cells = new ArrayList<>();
        for (int element = 0; element < elements; element++) {
            boolean counts = element % 3 != 2;
            int usual = 1 + element % 5;
            int different = counts ? AMOUNTS : WORDS;
            kinds.add(kind(element, counts));
            dictionaries.add(dictionary(different + 1, counts));
            int[] column = new int[rows];
            cells.add(column);
            for (int row = 0; row < rows; row++) {
                boolean noise = random.nextDouble() < NOISE;
                int value = noise ? random.nextInt(different) : random.nextInt(usual);
                column[row] = random.nextDouble() < SILENT ? -1 : value;
            }
            for (int i = 0; i < RARE; i++) {
                column[random.nextInt(rows)] = different;
            }
        }
        return new Columns(kinds, dictionaries, cells);
    }

    private static ElementKind kind(int element, boolean counts) {
        return new ElementKind(
                Code.of("element-" + element),
                Code.of("own"),
                Text.both("Élément " + element, "Element " + element),
                Text.both("Combien\u00a0?", "How much?"),
                ElementKind.DECLARED,
                counts ? Shape.RANGE : Shape.ONE_OF);
    }

    private static List<Value> dictionary(int different, boolean counts) {
        List<Value> values = new ArrayList<>();
        for (int value = 0; value < different; value++) {
            values.add(
                    counts
                            ? new Value.Amount(Range.exactly(value))
                            : new Value.Choices(java.util.Set.of(Code.of("word-" + value))));
        }
        return values;
    }
}
