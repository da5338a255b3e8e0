package org.diapason.core.people;

import java.time.Duration;
import java.time.Instant;

/** Counts what strangers try, so that guessing takes too long (tentatives). */
public interface Attempts {

    /**
     * Counts one more try of this.
     *
     * @param what what is tried, such as an address or where it comes from; only its digest is kept
     * @param most how often it may be tried
     * @param within in which time; it begins with the first try
     * @return whether it may be tried this time
     */
    boolean allow(String what, int most, Duration within, Instant now);

    /** Forgets the tries of this, as it went well. */
    void forget(String what);
}
