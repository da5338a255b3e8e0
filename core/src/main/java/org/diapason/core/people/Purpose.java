package org.diapason.core.people;

import org.diapason.core.base.Text;

/** The one thing for which a guest comes in by a link (objet de l'invitation). */
public enum Purpose {
    READ("lire la série", "read the series"),
    COMMENT("commenter la série", "comment on the series"),
    REVIEW("examiner la qualité", "review quality");

    private final String french;
    private final String english;

    Purpose(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** Whether a guest with this purpose may do this, within the one series of the link. */
    public boolean may(Right right) {
        return switch (right) {
            case ENTER, READ -> true;
            case SPEAK -> this != READ;
            case REVIEW -> this == REVIEW;
            case DESIGN, TRANSLATE, DECIDE, STEWARD, GOVERN -> false;
        };
    }
}
