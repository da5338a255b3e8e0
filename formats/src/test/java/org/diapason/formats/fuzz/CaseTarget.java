package org.diapason.formats.fuzz;

import org.diapason.formats.casepackage.CaseImporter;

/** What Jazzer tries on the importer of Case files: JSON, whole or broken. */
public final class CaseTarget {

    private static final CaseImporter IMPORTER = new CaseImporter();

    private CaseTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Brings.bring(IMPORTER, bytes);
    }
}
