package org.diapason.core.facilitation;

import org.diapason.core.base.Text;

/** The way in which a facilitator gains a competency (moyen). */
public enum Means {
    READ("Lire une ressource", "Read a resource"),
    TRAINING("Suivre une formation", "Take a training"),
    SHADOW("Observer une personne expérimentée", "Shadow somebody experienced"),
    MOCK_SESSION("Animer une séance d'essai", "Lead a mock session"),
    PRACTICE("S'exercer sur des travaux témoins", "Practise on sample works"),
    PAIR("Faire équipe avec quelqu'un", "Team up with somebody");

    private final String french;
    private final String english;

    Means(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }
}
