package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.effort.EffortParity;

/** No micro-credential asks for much more or much less effort than the middle of its series. */
public final class EffortIsAlike implements Check {

    private static final Code HOURS = Code.of("hours");

    /** A micro-credential far from the middle of the series. */
    record FarFromTheMiddle(EffortParity.Member member, double median, double parity) implements InCredential {
        @Override
        public Code microCredential() {
            return member.code();
        }

        @Override
        public Place place() {
            return InCredential.at(microCredential()).field("hours");
        }

        @Override
        public Text message() {
            boolean more = member.deviation() > 0;
            return Text.both(
                    microCredential() + " demande " + hours(member.hours(), Lang.FR) + ", soit " + share(Lang.FR)
                            + " de "
                            + (more ? "plus" : "moins") + " que le milieu de la série (" + hours(median, Lang.FR)
                            + ")\u00a0; la série admet " + InWords.percent(parity, Lang.FR) + ".",
                    microCredential() + " asks for " + hours(member.hours(), Lang.EN) + ", " + share(Lang.EN)
                            + (more ? " more" : " less") + " than the middle of the series (" + hours(median, Lang.EN)
                            + "); the series allows " + InWords.percent(parity, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Rapprochez l'effort du reste de la série, scindez ce micro-titre, ou demandez un écart sur les heures.",
                    "Bring the effort closer to the rest, split this micro-credential, or ask for a deviation on hours.");
        }

        private String share(Lang lang) {
            return InWords.percent(Math.abs(member.deviation()), lang);
        }

        private static String hours(double hours, Lang lang) {
            return InWords.number(hours, lang) + "\u00a0h";
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les micro-titres de la série demandent un effort comparable.",
                "The micro-credentials of the series ask for a similar effort.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Des titres de même nom devraient avoir demandé le même ordre d'effort.",
                "Credentials of one name should have asked for effort of one order.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.1");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        EffortPolicy policy = seen.framework().effort();
        EffortParity parity = EffortParity.of(seen.series().microCredentials(), policy);
        if (!(parity.median() instanceof Fact.Stated<Double>(Double median))) {
            return;
        }
        Set<Code> excepted = null;
        for (EffortParity.Member member : parity.members()) {
            if (Math.abs(member.deviation()) > policy.parity() + 1e-9) {
                excepted = excepted == null ? excepted(seen) : excepted;
                if (!excepted.contains(member.code())) {
                    found.accept(new FarFromTheMiddle(member, median, policy.parity()));
                }
            }
        }
    }

    /** Those whose hours somebody let differ. */
    private static Set<Code> excepted(Case seen) {
        Set<Code> codes = new HashSet<>();
        seen.matrix().row(HOURS).ifPresent(row -> {
            for (Cell cell : row.cells()) {
                if (cell.verdict() instanceof Verdict.Justified) {
                    codes.add(cell.microCredential());
                }
            }
        });
        return codes;
    }
}
