package org.diapason.formats.kit;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;
import org.diapason.core.toolkit.Template;
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
     * Whether this piece says something else if it is made again. A document is written twice and compared, whatever
     * format it is had in; of anything else one knows no more than what it can read.
     */
    public boolean touches(Kit.Piece piece) {
        return piece.product().template() instanceof Fact.Stated<Template>(Template template)
                ? differs(template, piece.about())
                : !readBy(piece).isEmpty();
    }

    private boolean differs(Template template, Fact<MicroCredential> about) {
        Fact<MicroCredential> before = about.flatMap(
                mc -> then.series().microCredential(mc.code()).map(Fact::of).orElseGet(Fact::silent));
        if (about.isStated() != before.isStated()) {
            return true;
        }
        Paper was = Product.paper(template, then, before);
        Paper is = Product.paper(template, now, about);
        return !was.blocks().equals(is.blocks())
                || !was.subject().equals(is.subject())
                || !against(was.provenance()).equals(against(is.provenance()));
    }

    /** What a document says of its series and framework, whatever stands in it; the day and the mark alone change nothing. */
    private static Provenance against(Provenance from) {
        return new Provenance(
                from.series(),
                from.framework(),
                from.version(),
                from.published(),
                "",
                LocalDate.EPOCH,
                from.checksEdition());
    }
}
