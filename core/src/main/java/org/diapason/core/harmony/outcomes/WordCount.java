package org.diapason.core.harmony.outcomes;

/** Counts words as a reader would. */
final class WordCount {

    private WordCount() {}

    static int of(String text) {
        int count = 0;
        for (int at = Letters.wordStart(text, 0); at < text.length(); at = Letters.wordStart(text, at)) {
            at = Letters.wordEnd(text, at);
            count++;
        }
        return count;
    }
}
