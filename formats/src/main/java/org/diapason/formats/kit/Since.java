package org.diapason.formats.kit;

import java.util.List;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;

/**
 * What changed in a series since something was made of it.
 *
 * @param was the series as it was then
 * @param is the series as it is now
 * @param all everything that changed
 */
public record Since(Node was, Node is, List<Difference> all) {

    public Since {
        all = List.copyOf(all);
    }

    /** What changed between these two states of a series. */
    public static Since between(Dossier was, Dossier is) {
        Node.Mapping before = Edits.tree(was);
        Node.Mapping after = Edits.tree(is);
        return new Since(before, after, Differences.between(before, after));
    }

    /** What of it this piece of the kit reads, so that it says something else if it is made again. */
    public List<Difference> readBy(Kit.Piece piece) {
        return all.stream()
                .filter(difference -> Reads.reads(piece, difference.place()))
                .toList();
    }
}
