package org.diapason.studio.credentials;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;

/** A part of a micro-credential: a page of its editor, and the fields that stand on it. */
public enum EditorPart {
    IDENTITY(
            "Identité",
            "Identity",
            "Ce que c'est, pour qui, et ce qu'il vaut seul.",
            "What it is, for whom, and what it is worth alone.",
            "",
            "code title summary stand-alone role audiences goals topics requires owner review-on note"),
    OUTCOMES(
            "Résultats",
            "Outcomes",
            "Ce que les personnes sauront faire ; chaque phrase est lue par le vérificateur, dans les deux langues.",
            "What learners will be able to do; each sentence is read by the linter, in both languages.",
            "outcomes",
            "competencies assumes theory"),
    MODULES(
            "Modules",
            "Modules",
            "Les modules, et leurs rubriques dans l'ordre.",
            "The modules, and their slots in order.",
            "modules",
            "practice action-map"),
    ACTIVITIES(
            "Activités",
            "Activities",
            "Ce que les personnes font, et le temps que cela additionne.",
            "What learners do, and the time that it adds up to.",
            "activities",
            ""),
    ASSESSMENTS(
            "Évaluations",
            "Assessments",
            "Comment l'apprentissage se montre et se juge.",
            "How learning is shown and judged.",
            "assessments",
            "result"),
    ALIGNMENT("Alignement", "Alignment", "Qui sert quel résultat.", "What serves which outcome.", "", ""),
    DELIVERY(
            "Déroulement",
            "Delivery",
            "Comment il parvient aux personnes : durée, forme, séances, offres.",
            "How it reaches learners: length, form, sessions, offerings.",
            "sessions",
            "hours weeks mode facilitated pace session-count facilitator-hours offerings delivery-languages price platform"),
    ENDORSEMENTS(
            "Approbations", "Endorsements", "Ce que les employeurs en disent.", "What employers say of it.", "", ""),
    COMMUNICATIONS(
            "Communications",
            "Communications",
            "Ce que l'on dit aux personnes, moment par moment.",
            "What learners are told, moment by moment.",
            "",
            "communications"),
    RECOGNITION(
            "Insigne et crédit",
            "Badge and credit",
            "Ce qu'il compte pour : insigne, crédit, reconnaissance des acquis.",
            "What it counts for: badge, credit, prior learning.",
            "",
            "badge credit prior-learning awarding-body country level classifications quality-assurance stackable"),
    ACCESSIBILITY(
            "Accessibilité",
            "Accessibility",
            "Ce que chaque activité déclare de son accessibilité.",
            "What each activity declares of its accessibility.",
            "",
            ""),
    OWN(
            "Éléments propres",
            "Own elements",
            "Ce qu'il dit des éléments propres à l'établissement.",
            "What it says of the institution's own elements.",
            "",
            "elements sources"),
    DESCRIPTORS(
            "Fiche",
            "Descriptor sheet",
            "Ce que chaque régime demande, ce qui est précisé et ce qui manque.",
            "What each regime asks, what is stated and what is missing.",
            "",
            ""),
    LANGUAGES(
            "Langues",
            "Languages",
            "Le français et l'anglais côte à côte.",
            "French and English side by side.",
            "",
            "");

    private final String french;
    private final String english;
    private final String frenchLead;
    private final String englishLead;
    private final String list;
    private final String fields;

    EditorPart(String french, String english, String frenchLead, String englishLead, String list, String fields) {
        this.french = french;
        this.english = english;
        this.frenchLead = frenchLead;
        this.englishLead = englishLead;
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

    /** The way to this field within the editor of a micro-credential: its part, and its place there. */
    public static String way(String field) {
        EditorPart part = field.equals("endorsements") ? ENDORSEMENTS : holding(field);
        return part.word() + (part.fields().contains(field) ? "#f-" + field : "");
    }

    /** Its word in an address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** What it is for, in one sentence. */
    public Text lead() {
        return Text.both(frenchLead, englishLead);
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
