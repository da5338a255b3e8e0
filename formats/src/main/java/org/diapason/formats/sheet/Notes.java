package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Spot;

/** The remarks on one file, up to a number that a person can still read; the rest are counted. */
final class Notes {

    private static final int MOST = 3000;

    private final List<Remark> kept = new ArrayList<>();
    private final String file;
    private int beyond;

    Notes(String file) {
        this.file = file;
    }

    void add(Fate fate, Spot spot, String original, Text message) {
        add(new Remark(fate, spot, original, message));
    }

    void add(Remark remark) {
        if (kept.size() < MOST) {
            kept.add(remark);
        } else {
            beyond++;
        }
    }

    List<Remark> list() {
        List<Remark> all = new ArrayList<>(kept);
        if (beyond > 0) {
            all.add(Remark.left(
                    Spot.start(file),
                    "",
                    Text.both("Et " + beyond + " autres remarques.", "And " + beyond + " more remarks.")));
        }
        return all;
    }
}
