package org.diapason.core.shelf;

/**
 * What a pure function makes of a document (changement).
 *
 * @param <T> what the document says
 * @param <R> why it may stay as it is
 */
public sealed interface Change<T, R> {

    /** It says something else from now on. */
    record To<T, R>(T content) implements Change<T, R> {}

    /** It stays as it is, for this reason. */
    record Refused<T, R>(R why) implements Change<T, R> {}
}
