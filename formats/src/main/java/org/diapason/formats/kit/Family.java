package org.diapason.formats.kit;

import org.diapason.core.base.Text;

/** What things that are made belong together as, in the order in which they are shown. */
public enum Family {
    DOCUMENTS,
    LMS,
    BADGES,
    SHEETS,
    CALENDAR;

    /** What people call it. */
    public Text label() {
        return switch (this) {
            case DOCUMENTS -> Text.both("Documents", "Documents");
            case LMS -> Text.both("Plateforme d'apprentissage", "Learning platform");
            case BADGES -> Text.both("Insignes numériques", "Digital badges");
            case SHEETS -> Text.both("Feuilles de calcul", "Spreadsheets");
            case CALENDAR -> Text.both("Calendrier", "Calendar");
        };
    }
}
