package org.diapason.formats.fuzz;

import org.diapason.formats.ctdl.CtdlImporter;

/** What Jazzer tries on the importer of Ctdl files: JSON, whole or broken. */
public final class CtdlTarget {

    private static final CtdlImporter IMPORTER = new CtdlImporter();

    private CtdlTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Brings.bring(IMPORTER, bytes);
    }
}
