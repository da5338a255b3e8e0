package org.diapason.formats.kit;

import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;

/**
 * What of a series stands in a file, so that a change elsewhere does not make it stale. Whatever is not known to be
 * left out is taken to be read; a test leaves out each part in turn and compares what is written.
 */
final class Reads {

    /** Documents in which nobody who facilitates, and no cohort, is named. */
    private static final Set<String> NO_FACILITATION = Set.of(
            "scope-statement",
            "employer-dossier",
            "accessibility-statement",
            "module-page",
            "activity-templates",
            "planning-sheet",
            "assessment-rubric",
            "communications-kit",
            "quality-checklist",
            "skill-statement");

    /** Documents in which nothing stands that learners and employers said. */
    private static final Set<String> NO_VOICES = Set.of(
            "scope-statement",
            "employer-dossier",
            "accessibility-statement",
            "module-page",
            "activity-templates",
            "planning-sheet",
            "syllabus",
            "assessment-rubric",
            "communications-kit",
            "quality-checklist",
            "skill-statement");

    /** Documents of one micro-credential that name no other. */
    private static final Set<String> NO_OTHERS = Set.of("assessment-rubric", "skill-statement");

    private Reads() {}

    /** Whether what stands at this place of the series is read by this piece of the kit. */
    static boolean reads(Kit.Piece piece, Place place) {
        String kind = piece.product().kind().value();
        String path = place.path();
        if (isIn(path, "facilitation") && NO_FACILITATION.contains(kind)
                || isIn(path, "feedback") && NO_VOICES.contains(kind)) {
            return false;
        }
        return piece.about()
                .map(mc -> !isIn(path, "micro-credentials") || readsMember(kind, mc.code(), path))
                .orElse(true);
    }

    /** Its own micro-credential whole; of another at most its name, what it requires, and that it is there. */
    private static boolean readsMember(String kind, Code own, String path) {
        String item = "micro-credentials[" + own + "]";
        if (path.equals(item) || path.startsWith(item + ".")) {
            return true;
        }
        boolean names = path.matches("micro-credentials(\\[[^]]*])?(\\.(code|title|requires)\\b.*)?");
        return names && !NO_OTHERS.contains(kind);
    }

    private static boolean isIn(String path, String field) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }
}
