package org.diapason.formats.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;
import org.diapason.core.toolkit.Template;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The documents of the example series, as they are on one day. */
public final class Kits {

    /** Complete in every field and in both languages. */
    public static final String FULL = "boulangerie";

    private static final Path FOLDER = Path.of("..", "examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Kits() {}

    public static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Judged judged(String name) {
        return Judged.of(SeriesFiles.read(FOLDER.resolve(name)).dossier().orElseThrow(), TODAY);
    }

    /** Every document of the example, those of the series first. */
    public static List<Paper> papers(String name) {
        Judged judged = judged(name);
        return Templates.all().stream()
                .flatMap(template -> switch (template) {
                    case Template.OfSeries ofSeries -> Stream.of(ofSeries.write(judged));
                    case Template.OfMicroCredential ofOne ->
                        judged.series().microCredentials().stream().map(mc -> ofOne.write(judged, mc));
                })
                .toList();
    }

    /** A document that holds these blocks in one section, and little else. */
    public static Paper paper(Block... blocks) {
        Text title = Text.both("Titre", "Title");
        return new Paper(
                Code.of("test"),
                title,
                title,
                title,
                new Provenance(title, title, new Version("1"), Fact.silent(), "0", TODAY, 1),
                List.of(new Block.Section(Code.of("part"), title, List.of(blocks))));
    }

    /** Every block of a document, those within others too. */
    static Stream<Block> blocks(Paper paper) {
        return paper.blocks().stream().flatMap(Kits::within);
    }

    private static Stream<Block> within(Block block) {
        List<Block> inner = switch (block) {
            case Block.Section section -> section.blocks();
            case Block.Aside aside -> aside.blocks();
            default -> List.of();
        };
        return Stream.concat(Stream.of(block), inner.stream().flatMap(Kits::within));
    }
}
