package org.diapason.formats.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.SheetMapping;
import org.diapason.formats.sheet.SpreadsheetImporter;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;

/**
 * Opens what somebody brought: files, folders and archives of mixed files, each read by the importer that knows its own.
 * What nobody can read is told as such and stops nothing else.
 */
final class Opening {

    private static final int DEEPEST_FOLDER = 8;

    private static final int DOCUMENT_NAMES = 40;

    private final Setting setting;
    private final List<Found> found = new ArrayList<>();
    private final List<SheetMapping> understood = new ArrayList<>();
    private int unpacked;

    Opening(Setting setting) {
        this.setting = setting;
    }

    /** Everything found in these files and folders, in the order of their names. */
    List<Found> open(List<Path> brought) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : brought) {
            if (Files.isDirectory(path)) {
                files.addAll(within(path));
            } else {
                files.add(path);
            }
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            setting.progress().at(file.toString(), i, files.size());
            one(new Artifact(file.getFileName().toString(), file), 0);
        }
        return List.copyOf(found);
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("/"))
                            .noneMatch(step -> step.startsWith(".") || step.startsWith("~$")))
                    .sorted()
                    .toList();
        }
    }

    private void one(Artifact artifact, int depth) throws IOException {
        Optional<Code> importer = Optional.empty();
        String digest = "";
        try {
            if (!Files.isReadable(artifact.path()) || Files.isDirectory(artifact.path())) {
                throw Refusals.of(Fault.UNREADABLE_FILE, artifact.name());
            }
            if (artifact.size() > setting.bounds().fileBytes()) {
                throw Refusals.of(Fault.TOO_LARGE, artifact.name());
            }
            if (artifact.size() == 0) {
                throw Refusals.of(Fault.EMPTY_FILE, artifact.name());
            }
            digest = digest(artifact.path());
            Optional<Importer> reader = Importers.of(artifact);
            importer = reader.map(Importer::id);
            if (reader.isPresent()) {
                found.add(new Found(artifact.name(), digest, importer, read(reader.get(), artifact)));
            } else {
                mixed(artifact, depth);
            }
        } catch (Refusal refusal) {
            found.add(Found.unread(artifact.name(), digest, importer, refusal.trouble()));
        }
    }

    private Intake read(Importer importer, Artifact artifact) throws Refusal, IOException {
        if (!(importer instanceof SpreadsheetImporter)) {
            return importer.read(artifact, setting);
        }
        SpreadsheetImporter.Understood sheets = SpreadsheetImporter.understand(artifact, setting);
        understood.add(sheets.mapping());
        return sheets.intake();
    }

    /** What the columns of each spreadsheet were taken for. */
    List<SheetMapping> understood() {
        return List.copyOf(understood);
    }

    /** A file that no importer knows may be an archive of files that they know. */
    private void mixed(Artifact artifact, int depth) throws Refusal, IOException {
        if (!Archive.isArchive(artifact.head()) || isDocument(artifact)) {
            throw Refusals.of(Fault.NOT_RECOGNISED, artifact.name(), Text.both(labels(true), labels(false)));
        }
        if (depth >= setting.bounds().depth()) {
            throw Refusals.of(Fault.NESTED_TOO_DEEP, artifact.name());
        }
        try (Archive archive = Archive.open(artifact, setting)) {
            if (archive.entries().isEmpty()) {
                throw Refusals.of(Fault.EMPTY_FILE, artifact.name());
            }
            for (Archive.Entry entry : archive.entries()) {
                // The name of an entry is never a path of this machine.
                Path copy = setting.scratch().resolve("part-" + unpacked++);
                archive.copy(entry, copy);
                one(new Artifact(artifact.name() + "!" + entry.name(), copy), depth + 1);
                Files.deleteIfExists(copy);
            }
        }
    }

    /** A Word, PowerPoint, OpenDocument or EPUB file is an archive too, but one thing and no box of many. */
    private static boolean isDocument(Artifact artifact) throws IOException {
        List<String> names = Archive.glimpse(artifact, DOCUMENT_NAMES);
        return names.contains("[Content_Types].xml") || names.contains("mimetype");
    }

    private static String labels(boolean french) {
        return String.join(
                ", ",
                Importers.ALL.stream()
                        .map(each -> each.label()
                                .show(french ? org.diapason.core.base.Lang.FR : org.diapason.core.base.Lang.EN))
                        .toList());
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[65_536];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sha.update(block, 0, read);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
