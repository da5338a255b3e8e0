package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;

/**
 * Lists of words that grow around a value: each time the words join for which, word for word, most micro-credentials
 * wait. A word that many use beside words that nobody else has would otherwise come too early. Words are bits, so that
 * looking through all values costs little; values that hold one of the rarest words of very many join no list.
 */
final class GrowingLists {

    private final List<Code> words;
    private final int most;
    private final long[] masks;
    private final long[] times;

    /**
     * @param values the values most often found
     * @param words the words, the most used first
     * @param most how many words a list may have
     */
    GrowingLists(List<Distribution.Found> values, List<Code> words, int most) {
        this.words = words.subList(0, Math.min(Long.SIZE - 1, words.size()));
        this.most = most;
        List<Distribution.Found> known = values.stream()
                .filter(found -> this.words.containsAll(ChoiceCandidates.codes(found)))
                .toList();
        this.masks = known.stream()
                .mapToLong(found -> bits(ChoiceCandidates.codes(found)))
                .toArray();
        this.times = known.stream().mapToLong(Distribution.Found::times).toArray();
    }

    /** The lists around these words, each longer than the one before. */
    List<Set<Code>> around(Set<Code> from) {
        List<Set<Code>> lists = new ArrayList<>();
        long list = bits(from);
        for (long next = joining(list); next != 0; next = joining(list)) {
            list |= next;
            Set<Code> codes = new LinkedHashSet<>(from);
            codes.addAll(words(list));
            if (codes.size() > most) {
                break;
            }
            lists.add(codes);
        }
        return lists;
    }

    private long joining(long list) {
        long best = 0;
        double mostGained = 0;
        for (long mask : masks) {
            long missing = mask & ~list;
            double gain = missing == 0 ? 0 : (double) explained(list | missing, list) / Long.bitCount(missing);
            if (gain > mostGained) {
                mostGained = gain;
                best = missing;
            }
        }
        return best;
    }

    /** How many micro-credentials have only words of the one list, and not only of the other. */
    private long explained(long list, long other) {
        long all = 0;
        for (int value = 0; value < masks.length; value++) {
            all += (masks[value] & ~list) == 0 && (masks[value] & ~other) != 0 ? times[value] : 0;
        }
        return all;
    }

    private long bits(Set<Code> codes) {
        long bits = 0;
        for (int word = 0; word < words.size(); word++) {
            bits |= codes.contains(words.get(word)) ? 1L << word : 0;
        }
        return bits;
    }

    private List<Code> words(long bits) {
        List<Code> codes = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if ((bits >> word & 1) == 1) {
                codes.add(words.get(word));
            }
        }
        return codes;
    }
}
