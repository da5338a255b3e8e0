package org.diapason.formats.fuzz;

import org.diapason.formats.badges.BadgeImporter;

/** What Jazzer tries on the importer of badges: JSON, tokens and pictures, whole or broken. */
public final class BadgeTarget {

    private static final BadgeImporter IMPORTER = new BadgeImporter();

    private BadgeTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Brings.bring(IMPORTER, bytes);
    }
}
