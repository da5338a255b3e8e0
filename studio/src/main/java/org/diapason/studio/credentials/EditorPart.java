package org.diapason.studio.credentials;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;

/** A part of a micro-credential: a page of its editor, and the fields that stand on it. */
public enum EditorPart {
    IDENTITY(
            "Identité",
            "Identity",
            "",
            "code title summary stand-alone role audiences goals topics requires owner review-on note"),
    OUTCOMES("Résultats", "Outcomes", "outcomes", "competencies assumes theory"),
    MODULES("Modules", "Modules", "modules", "practice action-map"),
    ACTIVITIES("Activités", "Activities", "activities", ""),
    ASSESSMENTS("Évaluations", "Assessments", "assessments", "result"),
    ALIGNMENT("Alignement", "Alignment", "", ""),
    DELIVERY(
            "Déroulement",
            "Delivery",
            "sessions",
            "hours weeks mode facilitated pace session-count facilitator-hours offerings delivery-languages price platform"),
    ENDORSEMENTS("Approbations", "Endorsements", "", ""),
    COMMUNICATIONS("Communications", "Communications", "", "communications"),
    RECOGNITION(
            "Insigne et crédit",
            "Badge and credit",
            "",
            "badge credit prior-learning awarding-body country level classifications quality-assurance stackable"),
    ACCESSIBILITY("Accessibilité", "Accessibility", "", ""),
    OWN("Éléments propres", "Own elements", "", "elements sources"),
    DESCRIPTORS("Fiche", "Descriptor sheet", "", ""),
    LANGUAGES("Langues", "Languages", "", "");

    private final String french;
    private final String english;
    private final String list;
    private final String fields;

    EditorPart(String french, String english, String list, String fields) {
        this.french = french;
        this.english = english;
        this.list = list;
        this.fields = fields;
    }

    /** The part of this word. */
    public static Optional<EditorPart> of(String word) {
        return List.of(values()).stream()
                .filter(part -> part.word().equals(word))
                .findFirst();
    }

    /** The part on which this field of a micro-credential stands, whichever way the place goes on. */
    public static EditorPart holding(String place) {
        if (place.endsWith("accessibility")) {
            return ACCESSIBILITY;
        }
        if (place.contains("activities")) {
            return ACTIVITIES;
        }
        String field = place.split("[.\\[]", 2)[0];
        return List.of(values()).stream()
                .filter(part -> part.list.equals(field) || part.fields().contains(field))
                .findFirst()
                .orElse(IDENTITY);
    }

    /** Its word in an address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** The list that stands on it, of which each item has a form of its own; empty when there is none. */
    public String list() {
        return list;
    }

    /** The fields of its own form, in their order. */
    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" ", -1));
    }
}
