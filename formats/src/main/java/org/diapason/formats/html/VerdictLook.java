package org.diapason.formats.html;

import org.diapason.core.harmony.Verdict;

/** How a verdict is told: by a shape, a word and a colour, never by one of them alone. */
public enum VerdictLook {
    IN_TUNE("accordé", "in tune", "conforme à la norme de la série", "meets the standard of the series"),
    PERMITTED(
            "permis",
            "permitted",
            "diffère, dans la latitude du cadre",
            "differs, within the latitude of the framework"),
    JUSTIFIED(
            "justifié",
            "justified",
            "diffère, par un écart qui tient encore",
            "differs, by a deviation that still holds"),
    OFF_KEY("désaccordé", "off key", "diffère sans que rien ne le permette", "differs and nothing permits it"),
    SILENT("non précisé", "not stated", "personne ne l'a précisé", "nobody has stated it"),
    TO_JUDGE("à juger", "to judge", "seule une personne peut le dire", "only a person can tell");

    private final String french;
    private final String english;
    private final String meaningInFrench;
    private final String meaningInEnglish;

    VerdictLook(String french, String english, String meaningInFrench, String meaningInEnglish) {
        this.french = french;
        this.english = english;
        this.meaningInFrench = meaningInFrench;
        this.meaningInEnglish = meaningInEnglish;
    }

    /** How this verdict is told. */
    public static VerdictLook of(Verdict.Kind kind) {
        return switch (kind) {
            case IN_TUNE -> IN_TUNE;
            case PERMITTED -> PERMITTED;
            case JUSTIFIED -> JUSTIFIED;
            case OFF_KEY -> OFF_KEY;
            case SILENT -> SILENT;
            case TO_JUDGE -> TO_JUDGE;
        };
    }

    /** The name of its shape and of its colour in the style sheet. */
    public String css() {
        return switch (this) {
            case IN_TUNE -> "in-tune";
            case PERMITTED -> "permitted";
            case JUSTIFIED -> "justified";
            case OFF_KEY -> "off-key";
            case SILENT -> "silent";
            case TO_JUDGE -> "to-judge";
        };
    }

    /** Whether nobody stated anything: its shape alone says so where there are many. */
    public boolean isSilent() {
        return this == SILENT;
    }

    /** Its word. */
    public String word(Say say) {
        return say.in(french, english);
    }

    /** What it says, for the legend. */
    public String meaning(Say say) {
        return say.in(meaningInFrench, meaningInEnglish);
    }
}
