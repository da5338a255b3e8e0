package org.diapason.cli.toolkit;

import java.io.IOException;
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
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.paper.PaperFormat;
import org.diapason.formats.paper.PaperKit;

/** Writes all documents beside the place where they will stand, and moves them there once every one is complete. */
final class Making {

    private final PaperKit kit;
    private final Wanted wanted;
    private final Path folder;
    private final Progress progress;
    private final List<String> made = new ArrayList<>();

    Making(PaperKit kit, Wanted wanted, Path folder, Surroundings around) {
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
        return documents();
    }

    private void write(Path draft) throws IOException {
        for (PaperKit.Piece piece : kit.pieces()) {
            Paper paper = piece.paper().get();
            for (List<Lang> langs : wanted.langs()) {
                for (PaperFormat format : wanted.formats()) {
                    String name = piece.stem() + Wanted.suffix(langs, format);
                    write(draft, name, format.write(paper, langs));
                    progress.at(name, made.size(), documents());
                }
            }
        }
        if (wanted.everything() && wanted.formats().contains(PaperFormat.HTML)) {
            for (List<Lang> langs : wanted.langs()) {
                String suffix = Wanted.suffix(langs, PaperFormat.HTML);
                write(draft, "index" + suffix, PaperFormat.HTML.write(kit.contents(suffix), langs));
            }
        }
    }

    private int documents() {
        return kit.pieces().size() * wanted.langs().size() * wanted.formats().size();
    }

    private void write(Path draft, String name, byte[] content) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        made.add(name);
    }

    private static void clear(Path draft) throws IOException {
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
