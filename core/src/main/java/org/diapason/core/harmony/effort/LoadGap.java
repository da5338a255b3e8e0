package org.diapason.core.harmony.effort;

import org.diapason.core.base.Code;

/**
 * Something that nobody stated of a cohort or of its micro-credential, so that hours a week can only be "at least".
 *
 * @param cohort the cohort
 * @param what what to state
 * @param about the session or the assessment, or the method that has no rate; the cohort where it is about all of it
 */
public record LoadGap(Code cohort, What what, Code about) {

    /** What to state. */
    public enum What {
        /** How many people learn in the cohort. */
        LEARNERS,
        /** Over how many weeks the micro-credential runs. */
        WEEKS,
        /** Whether there are live sessions, and which. */
        SESSIONS,
        /** On which day the cohort holds a session. */
        DAY,
        /** How long a session lasts. */
        LENGTH,
        /** How learning is assessed. */
        ASSESSMENTS,
        /** Which activities there are, discussions among them. */
        ACTIVITIES,
        /** A rate for marking by this method, or for this work. */
        RATE
    }
}
