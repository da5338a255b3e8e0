package org.diapason.formats.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;

/**
 * One file of a kit.
 *
 * @param piece what it is
 * @param order in which languages and format
 * @param name where it stands in the folder, such as PE/syllabus.fr.html
 */
public record KitFile(Kit.Piece piece, Order order, String name) {

    /** Writes it; the same series on the same day gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        piece.product().writer().write(order, out);
    }

    /** What tells languages apart in the name of a file: .fr, .fr-en. */
    public static String mark(List<Lang> langs) {
        return "." + langs.stream().map(Lang::tag).collect(Collectors.joining("-"));
    }
}
