package org.diapason.core.harmony;

import org.diapason.core.base.Obligation;

/**
 * A finding, the check that made it, and how strongly the framework asks for that check.
 *
 * @param check who found it
 * @param obligation how strongly it is asked here
 * @param finding what was found
 */
public record Noted(Check check, Obligation obligation, Finding finding) {

    /** Whether a promise that must hold is broken. */
    public boolean isOffKey() {
        return obligation == Obligation.MUST && finding.tone() == Finding.Tone.BROKEN;
    }
}
