package org.diapason.studio.shell;

/** What stands behind an address. */
@FunctionalInterface
public interface Handler {

    /** The answer to this visit; whoever visits has been found to have the right of the address. */
    Answer answer(Visit visit);
}
