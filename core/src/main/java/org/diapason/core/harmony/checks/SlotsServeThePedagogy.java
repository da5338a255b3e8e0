package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** The parts of modules serve the way in which a micro-credential teaches and assesses. */
public final class SlotsServeThePedagogy implements Check {

    private static final List<Need> NEEDS = needs();

    /** A choice that some part of a module must serve. */
    private record Need(String where, Code choice, Set<Code> slots) {
        boolean isChosenBy(Case seen, MicroCredential mc) {
            return switch (where) {
                case "theory" ->
                    mc.learning().theory().or(seen.framework().theory()).is(choice::equals);
                case "practice" ->
                    mc.learning().practice().or(seen.framework().practice()).is(choice::equals);
                default -> isMethodOf(mc.learning().assessments());
            };
        }

        private boolean isMethodOf(Fact<List<Assessment>> assessments) {
            if (assessments instanceof Fact.Stated<List<Assessment>>(List<Assessment> each)) {
                for (int i = 0; i < each.size(); i++) {
                    if (each.get(i).method().equals(choice)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** A way of teaching or assessing for which no module has a part. */
    record NoSlotFor(Code microCredential, Code choice, Set<Code> slots) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("modules");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " a choisi " + InWords.quote(InWords.name(choice, Lang.FR), Lang.FR)
                            + ", et aucun de ses modules n'a de partie qui s'y prête.",
                    microCredential + " chose " + InWords.quote(InWords.name(choice, Lang.EN), Lang.EN)
                            + ", and none of its modules has a part for it.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez à un module une partie «\u00a0" + names(Lang.FR) + "\u00a0».",
                    "Add to a module a part “" + names(Lang.EN) + "”.");
        }

        private String names(Lang lang) {
            return InWords.either(
                    slots.stream().map(slot -> InWords.name(slot, lang)).toList(), lang);
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les parties des modules servent la pédagogie choisie.",
                "The parts of modules serve the pedagogy that was chosen.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une évaluation par discussion demande un endroit où discuter.",
                "An assessment by discussion needs a place to discuss.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.7");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)
                    && !modules.isEmpty()
                    && tellTheirSlots(modules)) {
                for (int i = 0; i < NEEDS.size(); i++) {
                    Need need = NEEDS.get(i);
                    if (need.isChosenBy(seen, mc) && !serve(modules, need.slots())) {
                        found.accept(new NoSlotFor(mc.code(), need.choice(), need.slots()));
                    }
                }
            }
        }
    }

    private static boolean tellTheirSlots(List<Module> modules) {
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).slots().isSilent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean serve(List<Module> modules, Set<Code> slots) {
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).slots() instanceof Fact.Stated<List<Code>>(List<Code> parts)) {
                for (int j = 0; j < parts.size(); j++) {
                    if (slots.contains(parts.get(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (List<String> row : Table.rows(SlotsServeThePedagogy.class, "pedagogy.tsv")) {
            needs.add(new Need(row.get(0), Code.of(row.get(1)), new LinkedHashSet<>(Table.codes(row.get(2)))));
        }
        return List.copyOf(needs);
    }
}
