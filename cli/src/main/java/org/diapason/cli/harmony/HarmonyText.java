package org.diapason.cli.harmony;

import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.effort.EffortTotal;
import org.diapason.formats.report.Judged;

/** Writes the judgement of a series for a person at a terminal. */
final class HarmonyText {

    private static final int USUAL_WIDTH = 100;

    private final Surroundings around;
    private final Ink ink;

    HarmonyText(Surroundings around) {
        this.around = around;
        this.ink = new Ink(around.terminal());
    }

    void write(Judged judged, boolean everything) {
        Case seen = judged.seen();
        Harmony harmony = judged.harmony();
        Framework framework = seen.framework();
        around.out().println(ink.bold(seen.series().title().show(around.lang())));
        around.out()
                .println(framework.title().show(around.lang()) + " · "
                        + "version " + framework.version() + " · "
                        + InWords.date(seen.today(), around.lang()));
        boolean framed = !harmony.matrix().rows().isEmpty();
        if (framed) {
            around.out().println(index(harmony.index()));
        }
        around.out().println(effort(EffortTotal.advertised(seen.series())));
        around.out().println();
        new MatrixText(around, ink, width()).write(harmony.matrix(), framework);
        new FindingsText(around, ink).write(harmony.findings(), judged.spots(), everything);
        around.out().println(framed || !harmony.inTune() ? conclusion(harmony) : unframed());
        if (!framed && !harmony.inTune()) {
            around.out().println(unframed());
        }
    }

    private String index(HarmonyIndex index) {
        int silent = index.counts().getOrDefault(Verdict.Kind.SILENT, 0);
        int toJudge = index.counts().getOrDefault(Verdict.Kind.TO_JUDGE, 0);
        int off = index.counts().getOrDefault(Verdict.Kind.OFF_KEY, 0);
        int judged =
                index.counts().values().stream().mapToInt(Integer::intValue).sum() - silent - toJudge;
        String share = index.share() instanceof Fact.Stated<Double>(Double value)
                ? InWords.percent(value, around.lang())
                : InWords.unknown(around.lang());
        return around.say(Text.both(
                "Indice d'harmonie\u00a0: " + share + " de ce qui est précisé (" + (judged - off) + " cases sur "
                        + judged
                        + "\u00a0; "
                        + silent + " non précisées, " + toJudge + " à juger)",
                "Harmony index: " + share + " of what is stated (" + (judged - off) + " of " + judged + " cells; "
                        + silent + " not stated, " + toJudge + " to judge)"));
    }

    /** The hours of the whole series; what nobody stated makes the sum unknown, and is named. */
    private String effort(EffortTotal total) {
        String hours = InWords.hours(total.hours(), around.lang());
        if (total.hours().isStated()) {
            return around.say(Text.both("Effort de la série\u00a0: " + hours, "Effort of the series: " + hours));
        }
        String silent =
                String.join(", ", total.silent().stream().map(Code::value).toList());
        return around.say(Text.both(
                "Effort de la série\u00a0: " + hours + " (" + silent + "\u00a0: heures non précisées)",
                "Effort of the series: " + hours + " (" + silent + ": hours not stated)"));
    }

    private String conclusion(Harmony harmony) {
        return harmony.inTune()
                ? ink.colour(
                        Marks.colour(Verdict.Kind.IN_TUNE),
                        around.say(Text.both(
                                "Accordé\u00a0: rien de ce qui doit tenir n'est rompu.",
                                "In tune: nothing that must hold is broken.")))
                : ink.colour(
                        Marks.colour(Verdict.Kind.OFF_KEY),
                        around.say(Text.both(
                                "Désaccordé\u00a0: des choses qui doivent tenir sont rompues.",
                                "Off key: things that must hold are broken.")));
    }

    /** Without a framework nothing can differ: that is no harmony, and the answer says what to do next. */
    private String unframed() {
        return around.say(Text.both(
                "Il n'y a pas encore de cadre\u00a0: rien ne dit ce qui doit être pareil d'un micro-titre à l'autre, "
                        + "et la série n'a pas pu être comparée. Ensuite\u00a0: diapason accord propose un cadre.",
                "There is no framework yet: nothing says what should be alike across the micro-credentials, so the "
                        + "series could not be compared. Next: diapason accord proposes a framework."));
    }

    private int width() {
        String columns = around.environment().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
