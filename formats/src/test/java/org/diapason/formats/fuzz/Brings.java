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
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.moodle.MoodleOutline;
import org.diapason.formats.olx.OlxOutline;
import org.diapason.formats.tree.Refusal;

/** What Jazzer's bytes must come to in an importer: a refusal told in both languages, or fields that a series file takes. */
final class Brings {

    private static final Path FOLDER = folder();

    private Brings() {}

    static void bring(Importer importer, byte[] bytes) {
        try {
            Path path = Files.write(
                    FOLDER.resolve("brought-" + Thread.currentThread().threadId()), bytes);
            Artifact artifact = new Artifact("brought", path);
            importer.recognises(artifact);
            Setting setting = new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), FOLDER);
            outline(importer, artifact, setting);
            Intake intake = importer.read(artifact, setting);
            intake.troubles().forEach(TreeTarget::check);
            Brought.series(intake);
        } catch (Refusal refusal) {
            TreeTarget.check(refusal.trouble());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What shows of a course is read by other readers, for whoever verifies it. */
    private static void outline(Importer importer, Artifact artifact, Setting setting) throws IOException {
        try {
            switch (importer.id().value()) {
                case "moodle" ->
                    MoodleOutline.read(artifact, setting).troubles().forEach(TreeTarget::check);
                case "olx" -> OlxOutline.read(artifact, setting).troubles().forEach(TreeTarget::check);
                default -> {}
            }
        } catch (Refusal refusal) {
            TreeTarget.check(refusal.trouble());
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("diapason-fuzz-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
