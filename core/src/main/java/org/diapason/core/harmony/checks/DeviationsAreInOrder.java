package org.diapason.core.harmony.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;

/** Every deviation points to something that exists, was granted as the framework foresees, and is still needed only while it holds. */
public final class DeviationsAreInOrder implements Check {
    private static final Text MICRO_CREDENTIAL = Text.both("le micro-titre", "the micro-credential");
    private static final Text ELEMENT =
            Text.both("un élément hors du cadre de travail,", "an element outside the framework,");
    private static final Text CIRCUMSTANCE = Text.both("la circonstance", "the circumstance");

    /** A deviation for something that does not exist. */
    record PointsNowhere(int position, Code code, Text what) implements Finding {
        @Override
        public Place place() {
            return Places.item("deviations", position);
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'écart vise " + what.show(Lang.FR) + " « " + code + " », qui n'existe pas.",
                    "The deviation is for " + what.show(Lang.EN) + " “" + code + "”, which does not exist.");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez le code.", "Correct the code.");
        }
    }

    /** A deviation that ended while the difference goes on. */
    record RanOut(int position, Code microCredential, Text element, LocalDate expires) implements OfDeviation {
        @Override
        public Text message() {
            return Text.both(
                    "L'écart de " + microCredential + " sur « " + element.show(Lang.FR) + " » a pris fin le "
                            + InWords.date(expires, Lang.FR) + ", mais la différence demeure.",
                    "The deviation of " + microCredential + " on “" + element.show(Lang.EN) + "” ended on "
                            + InWords.date(expires, Lang.EN) + ", yet the difference remains.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Revenez à la norme, ou demandez un nouvel écart.",
                    "Return to the standard, or ask for a new deviation.");
        }
    }

    /** A deviation that lasts longer than its circumstance allows. */
    record LastsTooLong(int position, Code microCredential, int months) implements InCredential {
        @Override
        public Place place() {
            return Places.item("deviations", position).field("expires");
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'écart accordé à " + microCredential + " dépasse les " + months
                            + " mois que cette circonstance permet.",
                    "The deviation granted to " + microCredential + " lasts beyond the " + months
                            + " months that this circumstance allows.");
        }

        @Override
        public Text mend() {
            return Text.both("Avancez la date de fin.", "Bring the end forward.");
        }
    }

    /** A deviation whose end lies before its beginning. */
    record EndsBeforeItBegins(int position, Code microCredential) implements InCredential {
        @Override
        public Place place() {
            return Places.item("deviations", position).field("expires");
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'écart accordé à " + microCredential + " finit avant d'avoir commencé.",
                    "The deviation granted to " + microCredential + " ends before it begins.");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez on ou expires.", "Correct on or expires.");
        }
    }

    /** A deviation granted by a role that may grant others, but not this one. */
    record WrongApprover(int position, Code microCredential, String approver, String role) implements InCredential {
        @Override
        public Place place() {
            return Places.item("deviations", position).field("approver");
        }

        @Override
        public Text message() {
            return Text.both(
                    approver + " a accordé l'écart de " + microCredential
                            + ", alors que cette circonstance revient à : " + role + ".",
                    approver + " granted the deviation of " + microCredential + ", while this circumstance belongs to: "
                            + role + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Faites accorder l'écart par : " + role + ".", "Have the deviation granted by: " + role + ".");
        }
    }

    /** What the circumstance asks and the deviation does not state. */
    record NotStated(int position, Code microCredential, List<Blank> blanks, Fact<String> role) implements OfDeviation {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'écart de " + microCredential + " ne précise pas ce que sa circonstance demande\u00a0: "
                            + Blank.words(blanks, Lang.FR) + ".",
                    "The deviation of " + microCredential + " does not state what its circumstance asks: "
                            + Blank.words(blanks, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Remplissez " + Blank.fields(blanks, Lang.FR) + role(" (cette circonstance revient à\u00a0: ")
                            + ".",
                    "Fill in " + Blank.fields(blanks, Lang.EN) + role(" (this circumstance belongs to: ") + ".");
        }

        private String role(String before) {
            return role.map(name -> before + name + ")").orElse("");
        }
    }

    /** A finding about a deviation, which has no code: it is found by its position from 0. */
    interface OfDeviation extends InCredential {
        int position();

        @Override
        default Place place() {
            return Places.item("deviations", position());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque écart vise un élément réel, est accordé comme le cadre le prévoit et n'est pas échu.",
                "Each deviation points to something real, was granted as the framework foresees, and has not run out.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un écart sans fin ni responsable devient la règle sans que personne l'ait voulu.",
                "A deviation without an end or an owner becomes the rule, though nobody meant it to.");
    }

    @Override
    public Source source() {
        return Grounds.step("3");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<Deviation> deviations = seen.series().deviations();
        for (int i = 0; i < deviations.size(); i++) {
            Deviation deviation = deviations.get(i);
            Optional<ElementPolicy> policy = seen.framework().policy(deviation.element());
            if (seen.series().microCredential(deviation.microCredential()).isEmpty()) {
                found.accept(new PointsNowhere(i, deviation.microCredential(), MICRO_CREDENTIAL));
            } else if (policy.isEmpty()) {
                found.accept(new PointsNowhere(i, deviation.element(), ELEMENT));
            } else if (deviation instanceof Deviation.Granted granted) {
                granted(seen, i, granted, policy.get(), found);
            }
        }
    }

    private static void granted(
            Case seen, int position, Deviation.Granted granted, ElementPolicy policy, Consumer<Finding> found) {
        if (granted.on().is(day -> day.isAfter(granted.expires()))) {
            found.accept(new EndsBeforeItBegins(position, granted.microCredential()));
        }
        if (!granted.holds(seen.today()) && stillDiffers(seen, granted)) {
            found.accept(new RanOut(
                    position,
                    granted.microCredential(),
                    Kinds.of(seen.framework()).get(granted.element()).label(),
                    granted.expires()));
        }
        if (!(granted.circumstance() instanceof Fact.Stated<Code>(Code code))) {
            if (!policy.deviate().isEmpty()) {
                found.accept(
                        new NotStated(position, granted.microCredential(), List.of(Blank.CIRCUMSTANCE), Fact.silent()));
            }
            return;
        }
        policy.deviate().stream()
                .filter(circumstance -> circumstance.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        circumstance -> circumstance(position, granted, circumstance, policy, found),
                        () -> found.accept(new PointsNowhere(position, code, CIRCUMSTANCE)));
    }

    private static void circumstance(
            int position,
            Deviation.Granted granted,
            Circumstance circumstance,
            ElementPolicy policy,
            Consumer<Finding> found) {
        List<Blank> unstated = new ArrayList<>();
        if (circumstance.longestMonths() instanceof Fact.Stated<Integer>(Integer months)) {
            if (granted.on().isSilent()) {
                unstated.add(Blank.ON);
            } else if (granted.expires().isAfter(granted.on().get().plusMonths(months))) {
                found.accept(new LastsTooLong(position, granted.microCredential(), months));
            }
        }
        if (circumstance.evidence().isStated() && granted.evidence().isSilent()) {
            unstated.add(Blank.EVIDENCE);
        }
        if (!names(granted.approver(), circumstance.approver())) {
            if (policy.deviate().stream().anyMatch(other -> names(granted.approver(), other.approver()))) {
                found.accept(new WrongApprover(
                        position, granted.microCredential(), granted.approver(), circumstance.approver()));
            } else {
                unstated.add(Blank.APPROVER);
            }
        }
        if (!unstated.isEmpty()) {
            found.accept(new NotStated(
                    position,
                    granted.microCredential(),
                    unstated,
                    unstated.contains(Blank.APPROVER) ? Fact.of(circumstance.approver()) : Fact.silent()));
        }
    }

    /** Whether the approver, often a name beside a role, names this role. */
    private static boolean names(String approver, String role) {
        return approver.toLowerCase(Locale.ROOT).contains(role.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean stillDiffers(Case seen, Deviation.Granted granted) {
        return seen.matrix().row(granted.element()).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.microCredential().equals(granted.microCredential())
                        && cell.verdict() instanceof Verdict.OffKey);
    }
}
