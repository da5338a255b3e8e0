package org.diapason.store.postgres;

/** The roles by which Diapason is known to PostgreSQL. */
final class Roles {

    /** Works: reads and writes rows of one organisation at a time, owns nothing. */
    static final String APP = "diapason_app";

    private Roles() {}
}
