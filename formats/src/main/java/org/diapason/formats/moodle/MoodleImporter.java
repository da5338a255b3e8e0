package org.diapason.formats.moodle;

import java.io.IOException;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** Reads a backup of a Moodle course, of Moodle 2 and later, packed as zip or as tar.gz. */
public final class MoodleImporter implements Importer {

    private static final int NAMES = 400;

    @Override
    public Code id() {
        return Code.of("moodle");
    }

    @Override
    public Text label() {
        return Text.both("sauvegarde de cours Moodle (.mbz)", "Moodle course backup (.mbz)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        return artifact.named(".mbz")
                || Archive.isArchive(artifact.head())
                        && Archive.glimpse(artifact, NAMES).contains(MoodleBackup.INDEX);
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            return new MoodleCourse(new MoodleBackup(artifact.name(), archive), setting).read();
        }
    }
}
