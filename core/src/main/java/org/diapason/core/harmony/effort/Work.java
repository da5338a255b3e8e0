package org.diapason.core.harmony.effort;

import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/** What the hours of a facilitator go into; each but the stated ones has its rates. */
public enum Work {
    /** Hours a week that the micro-credential states as a whole. */
    STATED("précisées", "stated"),
    LIVE("en direct", "live"),
    PREPARATION("préparation", "preparation"),
    MARKING("évaluation", "marking"),
    MODERATION("discussions", "discussions"),
    QUESTIONS("questions", "questions");

    private final String french;
    private final String english;

    Work(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** The kind of its rates. */
    Code kind() {
        return Code.of(name().toLowerCase(Locale.ROOT));
    }
}
