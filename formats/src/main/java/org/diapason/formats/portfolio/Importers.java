package org.diapason.formats.portfolio;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.badges.BadgeImporter;
import org.diapason.formats.cartridge.Cartridge;
import org.diapason.formats.casepackage.CaseImporter;
import org.diapason.formats.ctdl.CtdlImporter;
import org.diapason.formats.edxprogram.EdxImporter;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.moodle.MoodleImporter;
import org.diapason.formats.moodle.MoodleListImporter;
import org.diapason.formats.olx.OlxImporter;
import org.diapason.formats.sheet.SpreadsheetImporter;

/** Everything that Diapason can read from other tools: the one list of importers. */
public final class Importers {

    /** All of them, in the order in which they are asked: those that know their own by a sure sign come first. */
    public static final List<Importer> ALL = List.of(
            // One a line, so that two additions do not collide.
            new BadgeImporter(), //
            new CaseImporter(), //
            new CtdlImporter(), //
            new EdxImporter(), //
            new MoodleImporter(), //
            new MoodleListImporter(), //
            new Cartridge(), //
            new OlxImporter(), //
            new SpreadsheetImporter());

    private Importers() {}

    /** The importer of this file, when there is one. */
    public static Optional<Importer> of(Artifact artifact) throws IOException {
        for (Importer importer : ALL) {
            if (importer.recognises(artifact)) {
                return Optional.of(importer);
            }
        }
        return Optional.empty();
    }
}
