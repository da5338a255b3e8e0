package org.diapason.cli.harmony;

import org.diapason.core.base.Text;
import org.diapason.core.harmony.Verdict;

/** How a verdict looks on a terminal: a shape, a word and, for who sees it, a colour. */
final class Marks {

    private Marks() {}

    static String shape(Verdict.Kind kind) {
        return switch (kind) {
            case IN_TUNE -> "●";
            case PERMITTED -> "◐";
            case JUSTIFIED -> "◆";
            case OFF_KEY -> "▲";
            case SILENT -> "○";
            case TO_JUDGE -> "◇";
        };
    }

    static Text word(Verdict.Kind kind) {
        return switch (kind) {
            case IN_TUNE -> Text.both("accordé", "in tune");
            case PERMITTED -> Text.both("permis", "permitted");
            case JUSTIFIED -> Text.both("justifié", "justified");
            case OFF_KEY -> Text.both("désaccordé", "off key");
            case SILENT -> Text.both("non précisé", "not stated");
            case TO_JUDGE -> Text.both("à juger", "to judge");
        };
    }

    /** The colour as a number of the terminal's palette of 256. */
    static int colour(Verdict.Kind kind) {
        return switch (kind) {
            case IN_TUNE -> 37;
            case PERMITTED -> 33;
            case JUSTIFIED -> 134;
            case OFF_KEY -> 202;
            case SILENT -> 245;
            case TO_JUDGE -> 178;
        };
    }
}
