package org.diapason.core.people;

import org.diapason.core.base.Text;

/** The part that a member plays in an organisation (rôle); the table of what each may do is this one. */
public enum Role {
    OWNER("propriétaire", "owner"),
    LEAD("responsable de programme", "program lead"),
    DESIGNER("conceptrice ou concepteur pédagogique", "instructional designer"),
    FACILITATOR("animatrice ou animateur", "facilitator"),
    REVIEWER("évaluatrice ou évaluateur de la qualité", "quality reviewer"),
    TRANSLATOR("traductrice ou traducteur", "translator"),
    READER("lectrice ou lecteur", "reader");

    private final String french;
    private final String english;

    Role(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** Whether who plays this part may do this. */
    public boolean may(Right right) {
        return switch (right) {
            case ENTER, READ -> true;
            case SPEAK -> this != READER;
            case DESIGN, STEWARD -> this == OWNER || this == LEAD || this == DESIGNER;
            case TRANSLATE -> may(Right.DESIGN) || this == TRANSLATOR;
            case REVIEW -> this == OWNER || this == LEAD || this == REVIEWER;
            case DECIDE -> this == OWNER || this == LEAD;
            case GOVERN -> this == OWNER;
        };
    }
}
