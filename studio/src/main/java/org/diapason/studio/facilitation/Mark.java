package org.diapason.studio.facilitation;

import org.diapason.core.facilitation.Readiness;
import org.diapason.core.facilitation.SkillTable;
import org.diapason.formats.html.Say;

/**
 * How something stands: a shape and a word, so that nothing rests on a colour.
 *
 * @param shape one of the shapes of the kit
 * @param word what it means
 */
public record Mark(String shape, String word) {

    private static final String GOOD = "in-tune";
    private static final String UNDER_WAY = "permitted";
    private static final String BAD = "off-key";
    private static final String UNKNOWN = "to-judge";

    static Mark of(Readiness.Light light, Say say) {
        return switch (light) {
            case READY -> new Mark(GOOD, say.in("prête", "ready"));
            case PREPARING -> new Mark(UNDER_WAY, say.in("en préparation", "being prepared"));
            case NOT_READY -> new Mark(BAD, say.in("pas prête", "not ready"));
            case CANNOT_TELL -> new Mark(UNKNOWN, say.in("on ne peut pas le dire", "cannot tell"));
            case OVER -> new Mark("silent", say.in("terminée", "over"));
        };
    }

    static Mark of(Readiness.State state, Say say) {
        return switch (state) {
            case HELD -> new Mark(GOOD, say.in("acquise", "there"));
            case PLANNED -> new Mark(UNDER_WAY, say.in("prévue", "planned"));
            case LATE -> new Mark(BAD, say.in("en retard", "late"));
            case OPEN -> new Mark(BAD, say.in("manque", "missing"));
            case UNKNOWN -> new Mark(UNKNOWN, say.in("personne ne l'a dit", "nobody said"));
        };
    }

    static Mark of(SkillTable.Mastery mastery, Say say) {
        return switch (mastery) {
            case CONFIRMED -> new Mark(GOOD, say.in("confirmée", "confirmed"));
            case DECLARED -> new Mark("justified", say.in("déclarée", "self-declared"));
            case PLANNED -> new Mark(UNDER_WAY, say.in("prévue", "planned"));
            case LATE -> new Mark(BAD, say.in("en retard", "late"));
            case MISSING -> new Mark(BAD, say.in("manque", "missing"));
            case NOT_ASKED -> new Mark("silent", say.in("pas demandée", "not asked for"));
        };
    }
}
