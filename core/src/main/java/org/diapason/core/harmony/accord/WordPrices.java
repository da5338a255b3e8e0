package org.diapason.core.harmony.accord;

import java.util.Collection;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Value;

/**
 * What lists of words cost, and cells within and beyond them.
 *
 * @param vocabulary how many words there are
 * @param used how many of these any cell states
 * @param single whether each cell states one word
 * @param fewest the number of words in the shortest cell, 0 or 1
 * @param shape the shape that the element asks for
 */
record WordPrices(int vocabulary, int used, boolean single, int fewest, Shape shape) {

    /** About one framework in ten gives an element another shape than its own. */
    private static final int OTHER_SHAPE_ONE_IN = 10;

    /** Of the words that nobody asks for a third are there: as firm as if six had been seen. */
    private static final int EXTRA = 2;

    private static final int NO_EXTRA = 4;

    static WordPrices of(Distribution distribution, Collection<Distribution.Found> stated, int used) {
        return new WordPrices(
                Math.max(Widths.words(distribution.kind()), used),
                used,
                stated.stream().allMatch(found -> size(found) == 1),
                stated.stream().allMatch(found -> size(found) > 0) ? 1 : 0,
                distribution.kind().shape());
    }

    /** Cells and the words in them: how many words are taken is learned from all of these cells together. */
    record Taken(long cells, long words) {
        static Taken of(Collection<Distribution.Found> found) {
            return new Taken(
                    found.stream().mapToLong(Distribution.Found::times).sum(),
                    found.stream().mapToLong(each -> each.times() * size(each)).sum());
        }

        /** The same without so many words in each cell. */
        Taken without(int each) {
            return new Taken(cells, words - cells * each);
        }

        /** Which of so many words each of the cells has beside a common least: most leave most of them out. */
        double beyondLeast(int list) {
            return CodeLength.few(words, cells * list, EXTRA, NO_EXTRA);
        }

        /** Which of so many words each of the cells has. */
        double of(int list) {
            return cells == 0 ? 0 : CodeLength.split(words, cells * list);
        }
    }

    /** The words of one value. */
    double own(int size) {
        return single ? CodeLength.oneOf(vocabulary) : list(size, fewest);
    }

    /** The words of a list for all: the same words in each cell are no list. */
    double list(int size) {
        return list(size, single ? 2 : 1);
    }

    /** The words of a common least, at least one. */
    double named(int size) {
        return list(size, 1);
    }

    /** Which words, and behind each from the fewest on one bit whether another follows. */
    private double list(int size, int least) {
        return CodeLength.whichOf(size, vocabulary) + Math.max(0, size - least + 1);
    }

    /**
     * So many words more, at least one, beside those that are named. Where a cell has several, room for many more is
     * seldom meant: behind each, two bits tell of another.
     */
    double more(int size, int named) {
        return CodeLength.whichOf(size, vocabulary - named) + (single ? size : 2.0 * size - 1);
    }

    /** Cells within a list. */
    double within(Taken taken, int list) {
        return some(taken, list, single ? list : Math.pow(2, list) - fewest);
    }

    /** Cells beside one value, within a list: each is another than the usual one. */
    double beside(Taken taken, int list) {
        return some(taken, list, single ? list - 1.0 : Math.pow(2, list) - fewest - 1);
    }

    /**
     * Cells of which each has some words of a list: any choice of words is as likely, or each word is about as likely as
     * it turns out to be over all these cells; one bit would tell which, and nobody needs to know.
     */
    private double some(Taken taken, int list, double choices) {
        double alike = taken.cells() * CodeLength.oneOf(choices);
        return single || taken.cells() == 0 ? alike : 1 + CodeLength.oneOfThese(alike, taken.of(list));
    }

    /** Cells of which nothing is known. */
    double any(Taken taken) {
        return within(taken, vocabulary);
    }

    /** A single word that does not stand on a list of so many is one of the others only. */
    double beyond(Taken taken, int list) {
        return single ? taken.cells() * CodeLength.oneOf(vocabulary - list) : any(taken);
    }

    /** That an element is given another shape than its own has to be said, and seldom is. */
    double shape(Shape asked) {
        return asked == shape ? 0 : CodeLength.oneOf(OTHER_SHAPE_ONE_IN);
    }

    /**
     * The length of a list of so many words, or of any longer one by words that nobody states: these cells look the same
     * under each, so that it need not be said which it is.
     *
     * @param list the length of a list by its size
     * @param cells the length of what all cells do, by the size of the list
     */
    double shown(int size, IntToDoubleFunction list, IntToDoubleFunction cells) {
        int unused = vocabulary - used;
        double[] lengths = IntStream.rangeClosed(0, unused)
                .mapToDouble(more -> list.applyAsDouble(size + more)
                        + cells.applyAsDouble(size + more)
                        - CodeLength.whichOf(more, unused))
                .toArray();
        return CodeLength.oneOfThese(lengths) - cells.applyAsDouble(size);
    }

    private static int size(Distribution.Found found) {
        return found.value() instanceof Value.Choices(Set<Code> codes) ? codes.size() : 0;
    }
}
