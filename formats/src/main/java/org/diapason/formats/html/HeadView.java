package org.diapason.formats.html;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.Noted;

/**
 * The head of a report: what it is about, and the answer in one line.
 *
 * @param title the series
 * @param provider who offers it
 * @param summary what it is about; empty when nobody says
 * @param framework the framework it is held against
 * @param version the version of that framework
 * @param today the day on which the series was looked at
 * @param inTune whether nothing that must hold is broken
 * @param answer the answer in one sentence
 * @param index the harmony index
 */
public record HeadView(
        Said title,
        Said provider,
        Said summary,
        Said framework,
        String version,
        String today,
        boolean inTune,
        String answer,
        IndexView index) {

    /** The head of the report on this case. */
    public static HeadView of(Case seen, Harmony harmony, Say say) {
        Framework framework = seen.framework();
        return new HeadView(
                say.text(seen.series().title()),
                say.text(seen.series().provider()),
                seen.series().summary() instanceof Fact.Stated<Text>(Text words) ? say.text(words) : Said.here(""),
                say.text(framework.title()),
                framework.version().value(),
                say.date(seen.today()),
                harmony.inTune(),
                answer(harmony, say),
                IndexView.of(harmony.index(), say));
    }

    private static String answer(Harmony harmony, Say say) {
        int broken = (int) harmony.findings().stream().filter(Noted::isOffKey).count();
        if (harmony.matrix().rows().isEmpty()) {
            return unframed(broken, say);
        }
        if (broken == 0) {
            return say.in(
                    "La série est accordée\u00a0: rien de ce qui est obligatoire n'est enfreint.",
                    "The series is in tune: nothing that must hold is broken.");
        }
        return say.in("La série est désaccordée\u00a0: ", "The series is off key: ") + promises(broken, say);
    }

    /** Without a framework nothing can differ: that is no harmony, and the answer says what to do next. */
    private static String unframed(int broken, Say say) {
        String next = say.in(
                "Il n'y a pas encore de cadre\u00a0: rien ne dit ce qui doit être pareil d'un micro-titre à l'autre. "
                        + "Ensuite\u00a0: diapason accord propose un cadre.",
                "There is no framework yet: nothing says what should be alike across the micro-credentials. "
                        + "Next: diapason accord proposes a framework.");
        return broken == 0 ? next : next + say.in(" En attendant, ", " Meanwhile, ") + promises(broken, say);
    }

    /** Promises are kept or broken for a whole series; the cells of the matrix are counted apart. */
    private static String promises(int broken, Say say) {
        return say.count(
                broken,
                "constat touche une promesse obligatoire (les cases de la matrice sont comptées à part).",
                "constats touchent des promesses obligatoires (les cases de la matrice sont comptées à part).",
                "finding breaks a promise that must hold (cells of the matrix are counted apart).",
                "findings break promises that must hold (cells of the matrix are counted apart).");
    }
}
