package org.diapason.core.harmony.outcomes;

/** Counts the words that give a language away. */
final class LittleWords {

    private static final int MOST_READ = 300;

    private LittleWords() {}

    static int count(String text, Vocabulary vocabulary) {
        int count = 0;
        int at = Letters.wordStart(text, 0);
        for (int read = 0; at < text.length() && read < MOST_READ; read++) {
            int end = Letters.wordEnd(text, at);
            count += vocabulary.find(text, at, end).is(Role.FUNCTION) ? 1 : 0;
            at = Letters.wordStart(text, end);
        }
        return count;
    }
}
