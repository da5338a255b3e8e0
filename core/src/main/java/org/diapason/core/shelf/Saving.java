package org.diapason.core.shelf;

/**
 * How a change went (issue).
 *
 * @param <T> what the document says
 * @param <R> why it may have stayed as it was
 */
public sealed interface Saving<T, R> {

    /** It is kept, with its line of history. */
    record Saved<T, R>(Kept<T> kept) implements Saving<T, R> {}

    /** The same act was done before: nothing was changed now. */
    record Repeated<T, R>(Kept<T> kept) implements Saving<T, R> {}

    /** The function refused, looking at this document. */
    record Refused<T, R>(Kept<T> kept, R why) implements Saving<T, R> {}

    /** There is no such document in this organisation. */
    record Gone<T, R>() implements Saving<T, R> {}
}
