package org.diapason.core.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.checks.Checks;

/**
 * The judgement of a series: its matrix, its index and everything its checks found.
 *
 * @param matrix the tuning matrix
 * @param index the harmony index
 * @param findings what was found, check by check in the order of the list of checks
 */
public record Harmony(TuningMatrix matrix, HarmonyIndex index, List<Noted> findings) {

    public Harmony {
        findings = List.copyOf(findings);
    }

    /** The judgement of this case. */
    public static Harmony of(Case seen) {
        List<Noted> findings = new ArrayList<>();
        examine(seen, findings::add);
        return new Harmony(seen.matrix(), HarmonyIndex.of(seen.matrix()), findings);
    }

    /** Runs every check that the framework's edition knows, and hands on what each finds. */
    public static void examine(Case seen, Consumer<Noted> noted) {
        Framework framework = seen.framework();
        for (Check check : Checks.all()) {
            if (check.edition() <= framework.checksEdition()) {
                Obligation obligation = obligation(check, framework);
                check.examine(seen, finding -> noted.accept(new Noted(check, weaker(obligation, finding), finding)));
            }
        }
    }

    /** How strongly the framework asks for a check; one that protects the learner is never asked less than usual. */
    public static Obligation obligation(Check check, Framework framework) {
        Obligation asked = framework.checks().getOrDefault(check.id(), check.usual());
        boolean lowered = asked.compareTo(check.usual()) > 0;
        return check.protectsLearner() && lowered ? check.usual() : asked;
    }

    private static Obligation weaker(Obligation ofCheck, Finding finding) {
        return finding.asked() instanceof Fact.Stated<Obligation>(Obligation asked) && asked.compareTo(ofCheck) > 0
                ? asked
                : ofCheck;
    }

    /** Whether nothing that must hold is broken. */
    public boolean inTune() {
        return findings.stream().noneMatch(Noted::isOffKey);
    }
}
