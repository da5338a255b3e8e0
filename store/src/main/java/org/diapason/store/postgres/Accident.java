package org.diapason.store.postgres;

/** Our accident: the database cannot be reached, or does not do what it should; nobody who asked did anything wrong. */
public final class Accident extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what happened, for the log. */
    public Accident(String what) {
        super(what);
    }

    /** Says what happened and what made it happen, for the log. */
    public Accident(String what, Throwable why) {
        super(what, why);
    }
}
