package org.diapason.core.shelf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Id;

/**
 * Where documents of one kind are kept (tablette). Each belongs to one organisation; what belongs to another cannot be
 * told from what never existed. Every change is one transaction with its line of history.
 *
 * @param <T> what a document says
 */
public interface Shelf<T> {

    /** Everything that stands here, the last changed first. */
    List<Spine> list(Id organisation);

    /** The newest revision, without the content: what is cheap to ask on every visit. */
    Optional<Spine> spine(Id organisation, Id id);

    /** The document as it is now. */
    Optional<Kept<T>> find(Id organisation, Id id);

    /** The document as it was at this revision. */
    Optional<Kept<T>> find(Id organisation, Id id, long revision);

    /** The history of a document, the newest line first. */
    List<Past> history(Id organisation, Id id);

    /** Puts a new document here; an act that was done before gives the document that it made then. */
    Kept<T> add(Id id, Act act, T content);

    /**
     * Changes a document: loads it, asks the function, saves. When somebody else saved in between, the function is asked
     * again with what they saved, so that it must depend on nothing but its argument.
     */
    <R> Saving<T, R> update(Id id, Act act, Function<Kept<T>, Change<T, R>> change);

    /** Takes a document off the shelf; its revisions stay, and restore brings it back. */
    boolean remove(Id id, Act act);

    /** Brings back what was taken off. */
    boolean restore(Id id, Act act);

    /**
     * Destroys a document with all its revisions; the record keeps that it was there and who destroyed it. Only kinds that
     * the store knows to be kept for a while can be.
     */
    boolean destroy(Id id, Act act);

    /**
     * Marks how far some work on a document is. A mark is written over, stands in no history, and is gone with the next
     * revision.
     */
    void mark(Id organisation, Id id, String words);

    /** The mark on a document; empty when there is none. */
    String mark(Id organisation, Id id);
}
