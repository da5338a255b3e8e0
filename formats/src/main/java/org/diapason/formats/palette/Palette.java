package org.diapason.formats.palette;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.series.Series;

/**
 * The colours of a series. Each series begins at a colour of its own, which follows from its code, and its
 * micro-credentials take the next ones in turn; white words can be read on all of them, and they on white.
 *
 * @param tints the colours, that of the series first
 */
public record Palette(List<Tint> tints) {

    private static final List<Tint> ALL = List.of(
            Tint.hex(0x1f5fa8),
            Tint.hex(0x8a3b12),
            Tint.hex(0x2f6b2f),
            Tint.hex(0x7a2f6f),
            Tint.hex(0x0b6666),
            Tint.hex(0xa1301f),
            Tint.hex(0x5b4aa0),
            Tint.hex(0x6b5510),
            Tint.hex(0x3d5a73),
            Tint.hex(0x8c2f52));

    public Palette {
        tints = List.copyOf(tints);
    }

    /** The colours of this series: the same series always has the same. */
    public static Palette of(Series series) {
        return of(series.code());
    }

    static Palette of(Code code) {
        int first = Math.floorMod(code.value().hashCode(), ALL.size());
        List<Tint> tints = new ArrayList<>(ALL.subList(first, ALL.size()));
        tints.addAll(ALL.subList(0, first));
        return new Palette(tints);
    }

    /** The colour of the series itself. */
    public Tint main() {
        return tints.getFirst();
    }

    /** The colour of its member at this place, counted from 0. */
    public Tint member(int at) {
        return tints.get((at + 1) % tints.size());
    }

    /** A breath of the main colour, as a ground on which words and the main colour can be read. */
    public Tint wash() {
        return main().over(Tint.WHITE, 7);
    }

    /** Lines that can be seen on the ground without crying out. */
    public Tint rule() {
        return main().over(Tint.WHITE, 70);
    }
}
