package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Verdict;

/**
 * The harmony index, opened to the cells it comes from.
 *
 * @param known whether any cell could be judged
 * @param share the index, or the words for not being able to tell
 * @param counts how many cells there are of each verdict
 * @param sum in one sentence, how the index comes about
 */
public record IndexView(boolean known, String share, List<Count> counts, String sum) {

    public IndexView {
        counts = List.copyOf(counts);
    }

    /**
     * How many cells have a verdict.
     *
     * @param look how the verdict is told
     * @param number how many
     * @param percent their share of all cells, for the bar
     */
    public record Count(VerdictLook look, int number, String percent) {}

    /** The index of a matrix, or of some of its rows. */
    public static IndexView of(HarmonyIndex index, Say say) {
        int all = index.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<Count> counts = new ArrayList<>();
        for (Map.Entry<Verdict.Kind, Integer> entry : index.counts().entrySet()) {
            double percent = all == 0 ? 0 : 100.0 * entry.getValue() / all;
            counts.add(new Count(VerdictLook.of(entry.getKey()), entry.getValue(), Plot.figure(percent)));
        }
        return new IndexView(index.share().isStated(), say.share(index.share()), counts, sum(index, say));
    }

    private static String sum(HarmonyIndex index, Say say) {
        if (!(index.share() instanceof Fact.Stated<Double>)) {
            return say.in(
                    "Aucune case n'a pu être jugée\u00a0: l'indice reste inconnu, il n'est pas nul.",
                    "No cell could be judged: the index is unknown, not zero.");
        }
        return say.in("Chaque élément compte selon son poids\u00a0: ", "Each element counts by its weight: ")
                + InWords.number(index.harmonious(), say.lang())
                + say.in(" points en harmonie sur les ", " points in harmony of the ")
                + InWords.number(index.judged(), say.lang())
                + say.in(" que l'on peut juger.", " that can be judged.")
                + aside(index, say);
    }

    /** An index over few of the cells says so: what could not be judged is never averaged in, and never hidden. */
    private static String aside(HarmonyIndex index, Say say) {
        int silent = index.counts().getOrDefault(Verdict.Kind.SILENT, 0);
        int toJudge = index.counts().getOrDefault(Verdict.Kind.TO_JUDGE, 0);
        int all = index.counts().values().stream().mapToInt(Integer::intValue).sum();
        if (silent + toJudge == 0) {
            return "";
        }
        return say.in(" Ne comptent pas encore\u00a0: ", " Not counted yet: ")
                + InWords.number(silent + toJudge, say.lang())
                + say.in(" cases sur ", " cells of ")
                + InWords.number(all, say.lang())
                + say.in(
                        ", où rien n'est précisé ou qu'une personne doit juger.",
                        ", where nothing is stated or a person must judge.");
    }
}
