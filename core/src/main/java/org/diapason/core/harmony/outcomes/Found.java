package org.diapason.core.harmony.outcomes;

/**
 * A verb found in a sentence.
 *
 * @param from the position of its first word
 * @param next the position after its last word
 * @param known what the vocabulary says of it
 * @param form the form in which it is written
 * @param particle the little word that ended the opening before it and may come back before the next verb: to, de, à
 */
record Found(int from, int next, Known known, Form form, Word particle) {

    /** There is no verb there. */
    static final Found NOTHING = new Found(-1, -1, Known.NONE, Form.BASE, Word.NONE);

    boolean isVerb() {
        return from >= 0;
    }

    /** Whether it is of several words, and so can be no noun. */
    boolean isExpression() {
        return next - from > 1;
    }

    Found behind(Word opening) {
        return isVerb() ? new Found(from, next, known, form, opening) : this;
    }
}
