package org.diapason.cli.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.cli.Surroundings;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Delivered;
import org.diapason.formats.acceptance.Verification;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;

/** Opens delivered courses for the commands that look at them, and says what kept one from being read. */
final class DeliveryDesk {

    private DeliveryDesk() {}

    /** The course in this file, or nothing once it was said why not. */
    static Optional<Delivered> open(String name, Surroundings around) {
        Path file = around.path(name);
        if (!Files.isRegularFile(file)) {
            around.err()
                    .println(around.say(Text.both(
                            "Le paquet «\u00a0" + name + "\u00a0» est introuvable.",
                            "The package “" + name + "” is not there.")));
            return Optional.empty();
        }
        try (Scratch scratch = Scratch.make()) {
            Setting setting =
                    new Setting(around.lang(), Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch.folder());
            return Optional.of(Delivered.read(new Artifact(name, file), setting));
        } catch (Refusal refusal) {
            SeriesDesk.tell(List.of(refusal.trouble()), around);
        } catch (IOException failed) {
            around.err()
                    .println(around.say(Text.both(
                            "L'ordinateur n'a pas pu lire «\u00a0" + name + "\u00a0».",
                            "The machine could not read “" + name + "”.")));
        }
        return Optional.empty();
    }

    /** Says what cannot be told from such a file. */
    static void untold(Delivered delivered, Surroundings around) {
        delivered.origin().untold().ifPresent(words -> around.out().println("  " + around.say(words)));
    }

    /** The kind of file, for machines. */
    static Node origin(Delivered delivered) {
        return Node.string(delivered.origin().name().toLowerCase(Locale.ROOT));
    }

    /** The micro-credential of this code, or the one that the course is about; nothing once it was said why not. */
    static Optional<MicroCredential> meant(String code, Judged judged, Delivered delivered, Surroundings around) {
        Optional<MicroCredential> found = code.isEmpty()
                ? Verification.meant(judged, delivered.outline())
                : Code.isCode(code) ? judged.series().microCredential(Code.of(code)) : Optional.empty();
        if (found.isEmpty()) {
            String known = judged.series().microCredentials().stream()
                    .map(mc -> mc.code().value())
                    .collect(Collectors.joining(", "));
            String title = code.isEmpty() ? delivered.outline().title() : code;
            around.err()
                    .println(around.say(Text.both(
                            "Aucun micro-titre ne s'appelle «\u00a0" + title
                                    + "\u00a0». Nommez-le\u00a0: --micro-credential " + known,
                            "No micro-credential is called “" + title + "”. Name it: --micro-credential " + known)));
        }
        return found;
    }
}
