package org.diapason.cli.toolkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.cli.Surroundings;
import org.diapason.cli.series.ProgressLine;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.paper.PaperFormat;

/** Writes all files beside the place where they will stand, and moves them there once every one is complete. */
final class Making {

    private final Kit kit;
    private final Wanted wanted;
    private final Path folder;
    private final Progress progress;
    private final List<String> made = new ArrayList<>();

    Making(Kit kit, Wanted wanted, Path folder, Surroundings around) {
        this.kit = kit;
        this.wanted = wanted;
        this.folder = folder;
        this.progress = around.terminal() ? new ProgressLine(around.err()) : Progress.SILENT;
    }

    /** Makes them all, and says how many; the page that leads to them is not counted. */
    int all() throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, ".part");
        try {
            write(draft);
            for (String name : made) {
                Path place = folder.resolve(name);
                Files.createDirectories(place.getParent());
                Files.move(draft.resolve(name), place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            clear(draft);
        }
        return kit.files(wanted.langs(), wanted.formats()).size();
    }

    private void write(Path draft) throws IOException {
        List<KitFile> files = kit.files(wanted.langs(), wanted.formats());
        for (KitFile file : files) {
            try (OutputStream out = fresh(draft, file.name())) {
                file.write(out);
            }
            progress.at(file.name(), made.size(), files.size());
        }
        if (wanted.everything()) {
            for (List<Lang> langs : wanted.langs()) {
                try (OutputStream out = fresh(draft, "index" + KitFile.mark(langs) + ".html")) {
                    out.write(PaperFormat.HTML.write(kit.contents(langs, files), langs));
                }
            }
        }
    }

    private OutputStream fresh(Path draft, String name) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        made.add(name);
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static void clear(Path draft) throws IOException {
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
