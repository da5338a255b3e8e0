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
        if (broken == 0) {
            return say.in(
                    "La série est accordée\u00a0: rien de ce qui est obligatoire n'est enfreint.",
                    "The series is in tune: nothing that must hold is broken.");
        }
        return say.in("La série est désaccordée\u00a0: ", "The series is off key: ")
                + say.count(
                        broken,
                        "constat porte sur ce qui est obligatoire.",
                        "constats portent sur ce qui est obligatoire.",
                        "finding concerns what must hold.",
                        "findings concern what must hold.");
    }
}
