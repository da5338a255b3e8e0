package org.diapason.formats.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;

/**
 * What changed in a series since something was made of it.
 *
 * @param then the series as it was, on the day of that time
 * @param now the series as it is
 * @param was its fields as they were
 * @param is its fields as they are
 * @param all everything that changed
 */
public record Since(Judged then, Judged now, Node was, Node is, List<Difference> all) {

    public Since {
        all = List.copyOf(all);
    }

    /** What changed between these two states of a series. */
    public static Since between(Judged then, Judged now) {
        Node.Mapping before = Edits.tree(then.seen().dossier());
        Node.Mapping after = Edits.tree(now.seen().dossier());
        return new Since(then, now, before, after, Differences.between(before, after));
    }

    /** What of it this piece of the kit can read. */
    public List<Difference> readBy(Kit.Piece piece) {
        return all.stream()
                .filter(difference -> Reads.reads(piece, difference.place()))
                .toList();
    }

    /**
     * Whether this piece says something else if it is made again: it is made twice, in its usual format, and compared byte
     * by byte without the mark and the day of its making, unless nothing changed that it can read.
     */
    public boolean touches(Kit.Piece piece) {
        Fact<MicroCredential> before = piece.about()
                .flatMap(mc ->
                        then.series().microCredential(mc.code()).map(Fact::of).orElseGet(Fact::silent));
        if (piece.about().isStated() != before.isStated()) {
            return true;
        }
        boolean sameDay = then.seen().today().equals(now.seen().today());
        return !(sameDay && readBy(piece).isEmpty()) && differs(piece, before);
    }

    private boolean differs(Kit.Piece piece, Fact<MicroCredential> before) {
        return languages(piece.product().languages()).stream()
                .anyMatch(langs -> !Arrays.equals(
                        bare(piece.product(), then, before, langs), bare(piece.product(), now, piece.about(), langs)));
    }

    /** Each language by itself where they are asked for: a pair says what both say. */
    private static List<List<Lang>> languages(Languages languages) {
        return languages == Languages.ASKED
                ? List.of(List.of(Lang.FR), List.of(Lang.EN))
                : List.of(List.of(Lang.FR, Lang.EN));
    }

    private static byte[] bare(Product product, Judged judged, Fact<MicroCredential> about, List<Lang> langs) {
        Order order = new Order(judged, about, langs, product.formats().getFirst());
        return Provenance.bare(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                product.writer().write(order, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
