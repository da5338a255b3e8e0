package org.diapason.core.harmony.outcomes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An outcome cut into words; what stands in brackets is left out, and so is all beyond the first few hundred words. */
final class Sentence {

    private static final int MOST_WORDS = 300;
    private static final int FARTHEST_BRACKET = 400;

    private final String text;
    private final Tongue tongue;
    private Word[] words = new Word[16];
    private int[] bounds = new int[32];
    private Gap[] gaps = new Gap[16];
    private @Nullable Lemma[] lemmas = {};
    private int size;

    Sentence(String text, Tongue tongue) {
        this.text = text;
        this.tongue = tongue;
        int at = 0;
        while (size < MOST_WORDS) {
            int start = afterBrackets(at);
            if (start >= text.length()) {
                break;
            }
            int end = Letters.wordEnd(text, start);
            add(start, end, gap(at, start));
            at = end;
        }
    }

    int size() {
        return size;
    }

    /** The word as the vocabulary holds it. */
    Word word(int at) {
        return at < size ? words[at] : Word.NONE;
    }

    /** What stands before the word; a stop beyond the last. */
    Gap gap(int at) {
        return at < size ? gaps[at] : Gap.STOP;
    }

    /** Whether the word joins verbs; où with its accent does not. */
    boolean joins(int at) {
        return word(at).is(Role.JOINER) && text.charAt(to(at) - 1) != 'ù';
    }

    /** The base form of the word. */
    Lemma lemma(int at) {
        if (at >= size) {
            return Word.NONE.self;
        }
        Word word = words[at];
        if (word.isSettled()) {
            return word.lemma();
        }
        char last = Letters.fold(text.charAt(to(at) - 1));
        return tongue.inflection().endsVerbs(last) ? bent(at) : Word.NONE.self;
    }

    /** Whether the word ends like this; the ending is plain letters. */
    boolean endsWith(int at, String ending) {
        return at < size && Letters.endsWith(text, from(at), to(at), ending);
    }

    String folded(int at) {
        return at < size ? Letters.fold(written(at, at + 1)) : "";
    }

    int from(int at) {
        return bounds[2 * at];
    }

    int to(int at) {
        return bounds[2 * at + 1];
    }

    /** The words from one position to another, as the author wrote them. */
    String written(int from, int to) {
        return text.substring(from(from), to(to - 1));
    }

    /** Where the sentence begins behind numbers and labels such as 1. or LO2 or a). */
    int afterLabels() {
        int at = 0;
        while (at < size && isLabel(at)) {
            at++;
        }
        return at;
    }

    private boolean isLabel(int at) {
        int length = to(at) - from(at);
        if (length == 1 && to(at) < text.length() && text.charAt(to(at)) == ')') {
            return true;
        }
        for (int i = from(at); i < to(at) && length <= 6; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Lemma bent(int at) {
        if (lemmas.length < words.length) {
            lemmas = Arrays.copyOf(lemmas, words.length);
        }
        Lemma known = lemmas[at];
        if (known == null) {
            known = tongue.inflection().base(folded(at), tongue.vocabulary());
            lemmas[at] = known;
        }
        return known;
    }

    private void add(int start, int end, Gap gap) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
            bounds = Arrays.copyOf(bounds, 4 * size);
        }
        words[size] = tongue.vocabulary().find(text, start, end);
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        gaps[size++] = gap;
    }

    private int afterBrackets(int from) {
        int at = from;
        while (true) {
            int start = Letters.wordStart(text, at);
            int open = size == 0 ? -1 : opening(at, start);
            int close = open < 0 ? -1 : closing(open);
            if (close < 0) {
                return start;
            }
            at = close + 1;
            // Inclusive writing such as apprenant(e)s: what sticks to the bracket is an ending, not a word.
            if (open == from && at < text.length() && Letters.fold(text.charAt(at)) > Letters.SILENT) {
                at = Letters.wordEnd(text, at);
            }
        }
    }

    private int opening(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBracket(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bracket closes; -1 when it does not, or much too far away. */
    private int closing(int open) {
        char other = text.charAt(open) == '(' ? ')' : ']';
        for (int i = open + 1; i < Math.min(text.length(), open + FARTHEST_BRACKET); i++) {
            if (text.charAt(i) == other) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[';
    }

    private Gap gap(int from, int to) {
        Gap gap = Gap.SPACE;
        for (int i = from; i < to && size > 0; i++) {
            int close = isBracket(text.charAt(i)) ? closing(i) : -1;
            i = close < 0 ? i : Math.min(close, to - 1);
            Gap here = text.charAt(i) == '\n' ? lineEnd(i + 1, to) : gapAt(i);
            gap = here.compareTo(gap) > 0 ? here : gap;
        }
        return gap;
    }

    /** A new line is a space where a sentence is wrapped, and a stop before an empty line or the next item of a list. */
    private Gap lineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '-' || c == '*') {
                return Gap.STOP;
            }
        }
        return Gap.SPACE;
    }

    private Gap gapAt(int i) {
        return switch (text.charAt(i)) {
            case ',', '/', '&', '+', '،' -> Gap.COMMA;
            case ':', '–', '—' -> Gap.COLON;
            case ';', '!', '?', '•', '…' -> Gap.STOP;
            case '.' -> endsSentence(i) ? Gap.STOP : Gap.SPACE;
            default -> Gap.SPACE;
        };
    }

    /** Not after e.g. or p. ex. and not inside 2.1. */
    private boolean endsSentence(int dot) {
        boolean spaced = dot + 1 == text.length() || Character.isWhitespace(text.charAt(dot + 1));
        return spaced && to(size - 1) - from(size - 1) > 3;
    }
}
