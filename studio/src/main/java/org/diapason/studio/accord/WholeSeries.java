package org.diapason.studio.accord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.TreeReader;

/** Knows a series file, alone or as the archive of a folder, and lays it out as the folder of a series. */
final class WholeSeries {

    /** The files of a folder that is a series; nothing else leaves an archive under a name of its own. */
    private static final Pattern PARTS = Pattern.compile(
            "(series|framework|cadre|decisions|imports|columns)\\.(yaml|yml|json)|micro-credentials/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100}\\.(yaml|yml|json)");

    private static final int NAMES = 2_000;

    private final Path folder;
    private final Setting setting;

    WholeSeries(Path folder, Setting setting) {
        this.folder = folder;
        this.setting = setting;
    }

    /** Lays it out when this file is one; says whether it was. */
    boolean lay(Artifact file) throws IOException, Refusal {
        if (Archive.isArchive(file.head())) {
            return unpack(file);
        }
        Optional<String> ending =
                List.of(".yaml", ".yml", ".json").stream().filter(file::named).findFirst();
        if (ending.isEmpty() || !isSeries(file)) {
            return false;
        }
        Files.createDirectories(folder);
        Files.copy(file.path(), folder.resolve("series" + ending.get()));
        return true;
    }

    private static boolean isSeries(Artifact file) throws IOException {
        byte[] head = file.head();
        return new String(head, java.nio.charset.StandardCharsets.UTF_8).contains("diapason")
                && new TreeReader()
                        .read(file.path())
                        .root()
                        .filter(root -> root instanceof Mapping top
                                && top.get("diapason").isPresent()
                                && top.get("code").isPresent())
                        .isPresent();
    }

    private boolean unpack(Artifact file) throws IOException, Refusal {
        Optional<String> main = Archive.glimpse(file, NAMES).stream()
                .filter(name -> name.matches("([^/]+/)?series\\.(yaml|yml|json)"))
                .findFirst();
        if (main.isEmpty()) {
            return false;
        }
        String before = main.get().substring(0, main.get().lastIndexOf('/') + 1);
        try (Archive archive = Archive.open(file, setting)) {
            for (Archive.Entry entry : archive.entries()) {
                String name = entry.name().startsWith(before) ? entry.name().substring(before.length()) : "";
                if (PARTS.matcher(name).matches()) {
                    Path part = folder.resolve(name);
                    Files.createDirectories(part.getParent());
                    archive.copy(entry, part);
                }
            }
        }
        return true;
    }
}
