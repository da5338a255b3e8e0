package org.diapason.formats.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;

/**
 * What is made of a series and where each file stands in the folder that holds them all: those of the series at the
 * top, those of a micro-credential in a folder of its code.
 *
 * @param judged the series
 * @param pieces what is made, that of the series first
 */
public record Kit(Judged judged, List<Piece> pieces) {

    public Kit {
        pieces = List.copyOf(pieces);
    }

    /**
     * One product of one thing; it may be had in several languages and formats.
     *
     * @param product what it is
     * @param about the micro-credential it is about; silent for the whole series
     * @param stem where it stands, without language and format, such as PE/syllabus
     */
    public record Piece(Product product, Fact<MicroCredential> about, String stem) {}

    /** The kit of these products for this series. */
    public static Kit of(Judged judged, List<Product> products) {
        List<Piece> pieces = new ArrayList<>();
        for (Product product : products) {
            if (product.scope() == Scope.SERIES) {
                pieces.add(new Piece(product, Fact.silent(), product.kind().value()));
            }
        }
        Set<String> folders = new HashSet<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            String folder = free(mc.code().value(), folders);
            for (Product product : products) {
                if (product.scope() == Scope.EACH) {
                    pieces.add(new Piece(product, Fact.of(mc), folder + "/" + product.kind()));
                }
            }
        }
        return new Kit(judged, pieces);
    }

    /** The files in these choices of languages and in those of these formats in which each product exists. */
    public List<KitFile> files(List<List<Lang>> choices, List<Format> formats) {
        return pieces.stream()
                .flatMap(piece -> files(piece, choices, formats).stream())
                .toList();
    }

    private List<KitFile> files(Piece piece, List<List<Lang>> choices, List<Format> formats) {
        boolean asked = piece.product().languages() == Languages.ASKED;
        List<KitFile> files = new ArrayList<>();
        for (List<Lang> langs : asked ? choices : List.of(List.of(Lang.FR, Lang.EN))) {
            for (Format format : piece.product().in(formats)) {
                String name = piece.stem() + (asked ? KitFile.mark(langs) : "") + "." + format.extension();
                files.add(new KitFile(piece, new Order(judged, piece.about(), langs, format), name));
            }
        }
        return files;
    }

    /** The page from which those of these files are reached that are in this choice of languages, or in all at once. */
    public Paper contents(List<Lang> langs, List<KitFile> files) {
        Map<Fact<MicroCredential>, List<Block>> parts = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            List<KitFile> here = files.stream()
                    .filter(file -> file.piece().equals(piece))
                    .filter(file -> piece.product().languages() == Languages.ALL_AT_ONCE
                            || file.order().langs().equals(langs))
                    .toList();
            if (!here.isEmpty()) {
                parts.computeIfAbsent(piece.about(), ignored -> new ArrayList<>())
                        .addAll(links(piece, here));
            }
        }
        List<Block> blocks = new ArrayList<>();
        parts.forEach((about, each) -> blocks.add(new Block.Section(
                Code.of("part-" + (blocks.size() + 1)),
                about.map(MicroCredential::title).orElse(Text.both("Toute la série", "The whole series")),
                each)));
        return new Paper(
                Code.of("index"),
                Text.both("Les documents de la série", "The documents of the series"),
                judged.series().title(),
                Text.both(
                        "Retrouver chaque document\u00a0; chacun dit de quelle version de la série il vient, hormis les images "
                                + "PNG, les insignes et les listes CSV, qui n'ont pas de place pour une phrase.",
                        "Finds each document; each says from which version of the series it comes, but for PNG pictures, "
                                + "badges and CSV lists, which have no place for a sentence."),
                Provenance.of(judged.seen()),
                blocks);
    }

    private static List<Block> links(Piece piece, List<KitFile> files) {
        List<Block> blocks = new ArrayList<>();
        for (KitFile file : files) {
            Text title = piece.product().title();
            blocks.add(new Block.Link(files.size() == 1 ? title : among(title, file), file.name()));
        }
        blocks.add(new Block.Words(Entry.of(piece.product().purpose())));
        return blocks;
    }

    private static Text among(Text title, KitFile file) {
        Text format = file.order().format().label();
        return Text.both(
                title.show(Lang.FR) + " (" + format.show(Lang.FR) + ")",
                title.show(Lang.EN) + " (" + format.show(Lang.EN) + ")");
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
