package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.Proposal;

/**
 * What a series becomes once its team takes the draft for its framework. What the framework says of other elements, and
 * of everything that is no element, stays as it is.
 *
 * @param accord what is proposed
 * @param decisions what was decided
 * @param open whether what is still open is taken as it is proposed
 */
public record Adoption(Accord accord, Decisions decisions, boolean open) {

    /** The series with its framework, its approach and its shared competencies. */
    public Dossier of(Dossier dossier) {
        return new Sharing(accord, decisions, open).of(dossier).under(framework(dossier));
    }

    /** The framework alone. */
    public Framework framework(Dossier dossier) {
        Framework draft = accord.draft(code(dossier), title(dossier), open ? decisions : closed());
        return dossier.framework().equals(Framework.NONE) ? draft : merged(dossier.framework(), draft);
    }

    /** The same decisions, where what nobody decided is left out. */
    private Decisions closed() {
        Decisions closed = decisions;
        for (Proposal proposal : accord.proposals()) {
            if (decisions.on(proposal.distribution().kind().code()).isEmpty()) {
                closed = closed.refuse(proposal, Fact.silent());
            }
        }
        return closed;
    }

    private Framework merged(Framework old, Framework draft) {
        Map<Code, ElementPolicy> policies = new LinkedHashMap<>();
        old.elements().forEach(policy -> policies.put(policy.element(), policy));
        for (ElementPolicy policy : draft.elements()) {
            if (isDecided(policy.element()) || !policies.containsKey(policy.element())) {
                policies.merge(policy.element(), policy, Adoption::over);
            }
        }
        decisions.made().stream()
                .filter(made -> made.answer() instanceof Answer.Refused)
                .forEach(made -> policies.remove(made.subject()));
        Set<ElementKind> kinds = new LinkedHashSet<>(old.kinds());
        draft.kinds().stream()
                .filter(kind -> old.kinds().stream().noneMatch(own -> own.code().equals(kind.code())))
                .forEach(kinds::add);
        return new Framework(
                old.code(),
                old.title(),
                old.version(),
                Fact.silent(),
                old.checksEdition(),
                old.families(),
                List.copyOf(kinds),
                new ArrayList<>(policies.values()),
                old.checks(),
                draft.theory().or(old.theory()),
                draft.practice().or(old.practice()),
                old.effort(),
                old.process(),
                old.rubric(),
                old.profiles(),
                old.titleLength(),
                old.endorsement());
    }

    /** A decided standard takes the place of the old one; when one may deviate, and the weight, stay. */
    private static ElementPolicy over(ElementPolicy old, ElementPolicy decided) {
        return new ElementPolicy(
                decided.element(),
                decided.standard(),
                decided.latitude(),
                decided.obligation(),
                old.weight(),
                old.deviate(),
                decided.reason());
    }

    private boolean isDecided(Code element) {
        Optional<Decisions.Made> made = decisions.on(element);
        return made.filter(each -> !(each.answer() instanceof Answer.Refused)).isPresent();
    }

    private static Code code(Dossier dossier) {
        String code = dossier.series().code().value() + "-cadre";
        return Code.isCode(code) ? Code.of(code) : Code.of("cadre");
    }

    private static Text title(Dossier dossier) {
        Text title = dossier.series().title();
        return Text.both(
                title.show(org.diapason.core.base.Lang.FR) + ", cadre de travail",
                title.show(org.diapason.core.base.Lang.EN) + ", framework");
    }
}
