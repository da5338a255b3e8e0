package org.diapason.formats.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;
import org.diapason.core.toolkit.Template;

/**
 * The documents of a series and where each stands in the folder that holds them all: those of the series at the top,
 * those of a micro-credential in a folder of its code.
 *
 * @param judged the series
 * @param pieces the documents
 */
public record PaperKit(Judged judged, List<Piece> pieces) {

    public PaperKit {
        pieces = List.copyOf(pieces);
    }

    /**
     * One document of the kit.
     *
     * @param about the micro-credential it is about; silent for the whole series
     * @param template which document it is
     * @param stem where it stands, without language and format, such as PE/syllabus
     * @param paper the document itself, written when it is asked for
     */
    public record Piece(Fact<MicroCredential> about, Template template, String stem, Supplier<Paper> paper) {}

    /** The kit of these documents for this series. */
    public static PaperKit of(Judged judged, List<Template> templates) {
        List<Piece> pieces = new ArrayList<>();
        for (Template template : templates) {
            if (template instanceof Template.OfSeries ofSeries) {
                pieces.add(new Piece(Fact.silent(), template, template.kind().value(), () -> ofSeries.write(judged)));
            }
        }
        Set<String> folders = new HashSet<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            String folder = free(mc.code().value(), folders);
            for (Template template : templates) {
                if (template instanceof Template.OfMicroCredential ofOne) {
                    pieces.add(new Piece(
                            Fact.of(mc), template, folder + "/" + template.kind(), () -> ofOne.write(judged, mc)));
                }
            }
        }
        return new PaperKit(judged, pieces);
    }

    /** The page from which all documents of one language are reached. */
    public Paper contents(String suffix) {
        Map<Fact<MicroCredential>, List<Block>> links = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            List<Block> part = links.computeIfAbsent(piece.about(), ignored -> new ArrayList<>());
            part.add(new Block.Link(piece.template().title(), piece.stem() + suffix));
            part.add(new Block.Words(Entry.of(piece.template().purpose())));
        }
        List<Block> blocks = new ArrayList<>();
        links.forEach((about, each) -> blocks.add(new Block.Section(
                Code.of("part-" + (blocks.size() + 1)),
                about.map(MicroCredential::title).orElse(Text.both("Toute la série", "The whole series")),
                each)));
        return new Paper(
                Code.of("index"),
                Text.both("Les documents de la série", "The documents of the series"),
                judged.series().title(),
                Text.both(
                        "Retrouver chaque document\u00a0; tous viennent de la même version de la série.",
                        "Finds each document; all come from the same version of the series."),
                Provenance.of(judged.seen()),
                blocks);
    }

    /** Some disks do not tell PE from pe, and a series that repeats a code still gets all its documents. */
    private static String free(String code, Set<String> taken) {
        String folder = code;
        for (int next = 2; !taken.add(folder.toLowerCase(Locale.ROOT)); next++) {
            folder = code + "-" + next;
        }
        return folder;
    }
}
