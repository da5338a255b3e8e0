package org.diapason.core.harmony.checks;

import org.diapason.core.base.Text;

/** The sorts of things that a series refers to by code. */
enum Sort {
    AUDIENCE("l'auditoire", "the audience"),
    GOAL("l'objectif", "the goal"),
    TOPIC("le sujet", "the topic"),
    QUESTION("la question du test", "the question of the scope test"),
    COMPETENCY("la compétence", "the competency"),
    CREDENTIAL("le micro-titre ou le jalon", "the micro-credential or milestone"),
    OUTCOME("le résultat d'apprentissage", "the learning outcome"),
    ACTIVITY("l'activité", "the activity"),
    SESSION("la séance", "the session"),
    ELEMENT("l'élément", "the element"),
    FACILITATOR("l'animateur", "the facilitator"),
    FACILITATOR_COMPETENCY("la compétence d'animateur", "the facilitator competency"),
    CHECK("la vérification", "the check");

    private final String french;
    private final String english;

    Sort(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What one of this sort is called, with its article. */
    Text label() {
        return Text.both(french, english);
    }
}
