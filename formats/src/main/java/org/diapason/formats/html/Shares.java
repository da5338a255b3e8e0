package org.diapason.formats.html;

import java.util.List;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;

/** Shares that always say of how many: 4 of 5, not 80 %. */
public final class Shares {

    private Shares() {}

    /** How many cells of a row are in harmony, of those that could be judged; a free element asks nothing. */
    public static String sentence(TuningMatrix.Row row, Say say) {
        if (row.policy().standard() instanceof Standard.Free) {
            return say.in("ne compte pas", "does not count");
        }
        HarmonyIndex index = HarmonyIndex.of(List.of(row));
        int harmonious = count(index, Verdict.Kind.IN_TUNE)
                + count(index, Verdict.Kind.PERMITTED)
                + count(index, Verdict.Kind.JUSTIFIED);
        int judged = harmonious + count(index, Verdict.Kind.OFF_KEY);
        if (judged == 0) {
            return say.in("inconnu", "unknown");
        }
        return InWords.number(harmonious, say.lang())
                + say.in("\u00a0sur\u00a0", " of ")
                + InWords.number(judged, say.lang());
    }

    private static int count(HarmonyIndex index, Verdict.Kind kind) {
        return index.counts().getOrDefault(kind, 0);
    }
}
