package org.diapason.core.shelf;

/**
 * A document is kept that cannot be read: a newer version of Diapason wrote it, or it was damaged (document illisible). It
 * stays as it is, and everything beside it works.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which document it is and what is wrong with it, for the log. */
    public Unreadable(String what) {
        super(what);
    }

    /** Says which document it is and what went wrong, for the log. */
    public Unreadable(String what, Throwable why) {
        super(what, why);
    }
}
