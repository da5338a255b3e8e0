package org.diapason.formats.codec;

import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;

/** What the characters of one value came to. */
sealed interface Parsed<T> {

    /** A value. */
    record Value<T>(T value) implements Parsed<T> {}

    /** A slip, with the sentence that tells it and the one that mends it. */
    record Slip<T>(Fault fault, Text message, Text mend) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    /** The words are not of the form that is expected. */
    static <T> Parsed<T> not(String written, Text expects, Text mend) {
        return new Slip<>(Fault.WRONG_FORM, Sentences.isNot(written, expects), mend);
    }
}
