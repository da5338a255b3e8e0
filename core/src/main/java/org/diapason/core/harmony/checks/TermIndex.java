package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds many expressions in one pass over a text, without allocating anything where there is none. */
final class TermIndex<T> {

    private static final int LETTERS = 256;

    /** Of each first letter, the second letters that follow it somewhere, a bit each; most words of a text fall here. */
    private final long[] seconds = new long[LETTERS + 1];

    private final List<List<Entry<T>>> byFirstLetter = new ArrayList<>(LETTERS + 1);

    TermIndex() {
        for (int i = 0; i <= LETTERS; i++) {
            byFirstLetter.add(List.of());
        }
    }

    /** Adds an expression; the first to name it is right, and the longest counts where several begin. */
    void add(String words, T meaning) {
        if (words.isBlank()) {
            return;
        }
        int slot = slot(words.charAt(0));
        List<Entry<T>> entries = new ArrayList<>(byFirstLetter.get(slot));
        entries.add(new Entry<>(words, meaning));
        entries.sort((one, other) -> other.words().length() - one.words().length());
        byFirstLetter.set(slot, entries);
        seconds[slot] |= words.length() > 1 ? 1L << WordSearch.plain(words.charAt(1)) : -1L;
    }

    /** Tells every expression in the text, none within another. */
    void in(String text, Found<T> found) {
        boolean within = false;
        for (int at = 0; at < text.length(); at++) {
            boolean letter = WordSearch.isLetter(text.charAt(at));
            if (letter && !within && mayBegin(text, at)) {
                Entry<T> entry = at(text, at);
                if (entry != null) {
                    found.found(
                            entry.meaning(),
                            text.substring(at, at + entry.words().length()));
                    at += entry.words().length() - 1;
                }
            }
            within = letter;
        }
    }

    private boolean mayBegin(String text, int at) {
        long second = seconds[slot(text.charAt(at))];
        // A shift counts in sixty-fourths: letters that fall together are told apart by the whole word.
        return second != 0 && (at + 1 == text.length() || (second >>> WordSearch.plain(text.charAt(at + 1)) & 1) == 1);
    }

    private @Nullable Entry<T> at(String text, int at) {
        List<Entry<T>> entries = byFirstLetter.get(slot(text.charAt(at)));
        for (int i = 0; i < entries.size(); i++) {
            if (WordSearch.standsAt(text, entries.get(i).words(), at)) {
                return entries.get(i);
            }
        }
        return null;
    }

    private static int slot(char first) {
        char lower = WordSearch.plain(first);
        return lower < LETTERS ? lower : LETTERS;
    }

    /** Hears what was found. */
    @FunctionalInterface
    interface Found<T> {
        void found(T meaning, String written);
    }

    private record Entry<T>(String words, T meaning) {}
}
