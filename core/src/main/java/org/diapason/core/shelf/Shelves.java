package org.diapason.core.shelf;

/** All shelves of the studio: one for each kind of document (rayonnage). */
public interface Shelves {

    /** The shelf of the documents that are written so; asked twice it is the same shelf. */
    <T> Shelf<T> of(Script<T> script);
}
