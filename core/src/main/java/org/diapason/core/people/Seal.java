package org.diapason.core.people;

/** Turns passwords into what may be kept (sceau): it costs a guesser much and leads back to nothing. */
public interface Seal {

    /** The password as it is kept. */
    String seal(String password);

    /** Whether this is the password that was sealed. */
    boolean matches(String password, String sealed);

    /** Takes as long as a comparison takes, for accounts that do not exist. */
    void pretend(String password);
}
