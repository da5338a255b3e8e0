package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the words of a language that the linter knows, found without making a string. */
final class Vocabulary {

    private static final int LONGEST = 40;

    private @Nullable Word[] table = new Word[4096];
    private int size;

    /** The word that stands in this part of the text. */
    Word find(String text, int from, int to) {
        if (to - from > LONGEST) {
            return Word.NONE;
        }
        int hash = Letters.hash(text, from, to);
        for (int slot = slot(hash); ; slot = slot + 1 & table.length - 1) {
            Word word = table[slot];
            if (word == null) {
                return Word.NONE;
            }
            if (word.hash == hash && Letters.same(text, from, to, word.folded)) {
                return word.meant;
            }
        }
    }

    Word find(String word) {
        return find(word, 0, word.length());
    }

    /** The word, made on first mention. */
    Word learn(String written) {
        String folded = Letters.fold(written);
        Word known = find(folded);
        if (known != Word.NONE) {
            return known;
        }
        Word word = new Word(folded);
        add(word);
        return word;
    }

    /** Another writing that stands for the word. */
    void alias(String written, Word word) {
        add(new Word(Letters.fold(written), word));
    }

    /** The words of an expression, in order. */
    List<Word> learnAll(String expression) {
        List<Word> words = new ArrayList<>(4);
        for (int at = Letters.wordStart(expression, 0); at < expression.length(); ) {
            int end = Letters.wordEnd(expression, at);
            Word known = find(expression, at, end);
            words.add(known == Word.NONE ? learn(expression.substring(at, end)) : known);
            at = Letters.wordStart(expression, end);
        }
        return words;
    }

    private void add(Word word) {
        if (2 * ++size > table.length) {
            @Nullable Word[] old = table;
            table = new Word[2 * old.length];
            for (Word each : old) {
                if (each != null) {
                    put(each);
                }
            }
        }
        put(word);
    }

    private void put(Word word) {
        int slot = slot(word.hash);
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = word;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }
}
