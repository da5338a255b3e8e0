package org.diapason.core.feedback;

import org.diapason.core.base.Text;

/** Whom a round of questions asks, and so which questions it asks (instrument). */
public enum Instrument {
    LEARNER("Sondage auprès des personnes apprenantes", "Learner survey", Voice.Speaker.LEARNER),
    FACILITATOR("Bilan de l'animation", "Facilitator debrief", Voice.Speaker.FACILITATOR),
    EMPLOYER("Pouls des employeurs", "Employer pulse", Voice.Speaker.EMPLOYER);

    private final String french;
    private final String english;
    private final Voice.Speaker speaker;

    Instrument(String french, String english, Voice.Speaker speaker) {
        this.french = french;
        this.english = english;
        this.speaker = speaker;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** Who speaks in its free words. */
    public Voice.Speaker speaker() {
        return speaker;
    }
}
