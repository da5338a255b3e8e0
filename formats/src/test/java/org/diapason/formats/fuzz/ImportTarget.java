package org.diapason.formats.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.portfolio.Importers;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Trouble;

/**
 * What Jazzer tries on every importer: whatever the bytes are, each answers with what came in or with a refusal in both
 * languages, never with an exception, and leaves nothing behind.
 */
public final class ImportTarget {

    /** A tenth of what a course may hold is enough to look for trouble. */
    private static final Bounds SMALL = new Bounds(20_000_000, 40_000_000, 4_000, 250, 2, 400, 4_000_000, 50_000);

    private ImportTarget() {}

    /** Called by Jazzer with its own bytes, and by tests with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try (Scratch scratch = Scratch.make();
                Scratch brought = Scratch.make()) {
            Path file = Files.write(brought.folder().resolve("file"), bytes);
            Setting setting = new Setting(Lang.FR, SMALL, Progress.SILENT, Optional.empty(), scratch.folder());
            Artifact artifact = new Artifact("file", file);
            for (Importer importer : Importers.ALL) {
                importer.recognises(artifact);
                read(importer, artifact, setting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Importer importer, Artifact artifact, Setting setting) throws IOException {
        try {
            Intake intake = importer.read(artifact, setting);
            intake.troubles().forEach(ImportTarget::check);
        } catch (Refusal refusal) {
            check(refusal.trouble());
        }
    }

    private static void check(Trouble trouble) {
        TreeTarget.check(trouble);
    }
}
