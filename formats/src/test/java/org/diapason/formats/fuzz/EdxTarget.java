package org.diapason.formats.fuzz;

import org.diapason.formats.edxprogram.EdxImporter;

/** What Jazzer tries on the importer of Edx files: JSON, whole or broken. */
public final class EdxTarget {

    private static final EdxImporter IMPORTER = new EdxImporter();

    private EdxTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Brings.bring(IMPORTER, bytes);
    }
}
