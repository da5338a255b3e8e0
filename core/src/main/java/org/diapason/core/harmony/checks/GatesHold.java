package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.lifecycle.Gates;
import org.diapason.core.harmony.lifecycle.Lifecycle;
import org.diapason.core.harmony.lifecycle.Passage;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.series.Standing;

/** No micro-credential has left a phase whose gate does not hold. */
public final class GatesHold implements Check {
    /** A phase left although a check of its gate finds something wrong. */
    record LeftTooSoon(Place place, Passage passage) implements Finding {
        @Override
        public Fact<Code> credential() {
            return passage.credential();
        }

        @Override
        public Text message() {
            return Text.both(
                    "La phase « " + passage.phase().name().show(Lang.FR)
                            + " » est passée, mais sa porte ne tient pas\u00a0: " + promises(passage.broken(), Lang.FR)
                            + ".",
                    "The phase “" + passage.phase().name().show(Lang.EN) + "” is over, yet its gate does not hold: "
                            + promises(passage.broken(), Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Réglez les constats de " + ids(passage.broken()) + ", ou revenez à cette phase avec "
                            + passage.approver().orElse("qui l'approuve") + ".",
                    "Mend the findings of " + ids(passage.broken()) + ", or go back to that phase with "
                            + passage.approver().orElse("whoever approves it") + ".");
        }
    }

    /** A phase left of which too little is stated to tell whether its gate holds. */
    record CannotTell(Place place, Passage passage) implements Finding {
        @Override
        public Fact<Code> credential() {
            return passage.credential();
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "La phase « " + passage.phase().name().show(Lang.FR)
                            + " » est passée, sans que l'on sache si sa porte tient\u00a0: "
                            + promises(passage.silent(), Lang.FR) + ".",
                    "The phase “" + passage.phase().name().show(Lang.EN)
                            + "” is over, and nobody can tell whether its gate holds: "
                            + promises(passage.silent(), Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Précisez ce que demandent " + ids(passage.silent()) + ".",
                    "State what " + ids(passage.silent()) + " ask for.");
        }
    }

    /** A phase that the process does not have. */
    record PhaseUnknown(Place place, Fact<Code> credential, Code phase, ProcessModel process) implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "Le processus « " + process.name().show(Lang.FR) + " » n'a pas de phase « " + phase + " ».",
                    "The process “" + process.name().show(Lang.EN) + "” has no phase “" + phase + "”.");
        }

        @Override
        public Text mend() {
            return Text.both("Choisissez parmi : " + phases(process) + ".", "Choose among: " + phases(process) + ".");
        }
    }

    /** A check that a gate names and nobody knows. */
    record CheckUnknown(Code phase, Code check) implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("framework").field("process");
        }

        @Override
        public Text message() {
            return Text.both(
                    "La porte de la phase « " + phase + " » nomme une vérification inconnue : " + check + ".",
                    "The gate of phase “" + phase + "” names an unknown check: " + check + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez le nom de la vérification.", "Correct the name of the check.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Aucun micro-titre n'a quitté une phase dont la porte ne tient pas.",
                "No micro-credential has left a phase whose gate does not hold.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Ce qui a été sauté à la conception se paie devant les apprenants.",
                "What was skipped in design is paid for in front of learners.");
    }

    @Override
    public Source source() {
        return Grounds.toolkit(3);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        if (!(seen.framework().process() instanceof Fact.Stated<ProcessModel>(ProcessModel process))) {
            return;
        }
        namedChecksExist(process, found);
        if (nobodyStands(seen.series())) {
            return;
        }
        Gates gates = Gates.of(seen, process, id());
        examine(
                process,
                gates,
                Place.TOP.field("phase"),
                Fact.silent(),
                seen.series().standing(),
                found);
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.standing().phase().isStated()) {
                Place place = Places.credential(mc.code()).field("phase");
                examine(process, gates, place, Fact.of(mc.code()), mc.standing(), found);
            }
        }
    }

    private static void examine(
            ProcessModel process,
            Gates gates,
            Place place,
            Fact<Code> credential,
            Standing standing,
            Consumer<Finding> found) {
        if (!(standing.phase() instanceof Fact.Stated<Code>(Code phase))) {
            return;
        }
        if (process.phase(phase).isEmpty()) {
            found.accept(new PhaseUnknown(place, credential, phase, process));
            return;
        }
        for (Phase left : Lifecycle.behind(process, phase)) {
            Passage passage = gates.passage(left, credential);
            if (!passage.broken().isEmpty()) {
                found.accept(new LeftTooSoon(place, passage));
            } else if (!passage.silent().isEmpty()) {
                found.accept(new CannotTell(place, passage));
            }
        }
    }

    private static void namedChecksExist(ProcessModel process, Consumer<Finding> found) {
        for (Phase phase : process.phases()) {
            for (Code check : phase.gate().map(Gate::checks).orElse(List.of())) {
                if (Checks.find(check).isEmpty()) {
                    found.accept(new CheckUnknown(phase.code(), check));
                }
            }
        }
    }

    private static boolean nobodyStands(Series series) {
        return series.standing().phase().isSilent()
                && series.microCredentials().stream()
                        .allMatch(mc -> mc.standing().phase().isSilent());
    }

    /** What these checks promise, each in quotation marks and without its full stop. */
    private static String promises(List<Code> checks, Lang lang) {
        return InWords.list(
                checks.stream()
                        .flatMap(check -> Checks.find(check).stream())
                        .map(check -> check.promise().show(lang))
                        .map(words -> InWords.quote(words.substring(0, words.length() - 1), lang))
                        .toList(),
                lang);
    }

    private static String ids(List<Code> checks) {
        return String.join(", ", checks.stream().map(Code::value).toList());
    }

    private static String phases(ProcessModel process) {
        return ids(process.phases().stream().map(Phase::code).toList());
    }
}
