package org.diapason.core.harmony.outcomes;

/** A word in its base form, and the form in which it was written. */
record Lemma(Word word, Form form) {}
