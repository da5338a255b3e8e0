package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.checks.Checks;

/** Turns decisions and proposals into the draft of a framework. */
final class Draft {

    private static final Version FIRST = new Version("0.1");

    private Draft() {}

    static Framework of(Accord accord, Code code, Text title, Decisions decisions) {
        List<ElementPolicy> policies = new ArrayList<>();
        for (Proposal proposal : accord.proposals()) {
            policy(proposal, decisions).ifStated(policies::add);
        }
        List<ElementKind> own = accord.proposals().stream()
                .map(proposal -> proposal.distribution().kind())
                .filter(kind -> !Elements.builtIn().contains(kind))
                .filter(kind ->
                        policies.stream().anyMatch(policy -> policy.element().equals(kind.code())))
                .toList();
        return new Framework(
                code,
                title,
                FIRST,
                Fact.silent(),
                Checks.EDITION,
                List.of(),
                own,
                policies,
                java.util.Map.of(),
                only(policies, "theory"),
                only(policies, "practice"),
                EffortPolicy.USUAL,
                Fact.silent(),
                Fact.silent(),
                List.of(),
                Fact.silent(),
                Fact.silent());
    }

    private static Fact<ElementPolicy> policy(Proposal proposal, Decisions decisions) {
        Optional<Decisions.Made> made =
                decisions.on(proposal.distribution().kind().code());
        if (made.isEmpty()) {
            return proposal.policy();
        }
        return switch (made.get().answer()) {
            case Decisions.Answer.Settled(ElementPolicy policy) -> Fact.of(policy);
            case Decisions.Answer.Refused ignored -> Fact.silent();
            case Decisions.Answer.Accepted(Fact<ElementPolicy> policy) ->
                policy.isStated() ? policy : proposal.policy();
            case Decisions.Answer.AnotherApproach ignored -> proposal.policy();
        };
    }

    /** The one word that the framework asks for, where it asks for one. */
    private static Fact<Code> only(List<ElementPolicy> policies, String element) {
        return policies.stream()
                .filter(policy -> policy.element().value().equals(element))
                .filter(policy -> policy.freedom() == ElementPolicy.Freedom.UNIFORM)
                .map(policy -> policy.standard() instanceof Standard.OneOf(Set<Code> words)
                        ? Fact.of(words.iterator().next())
                        : Fact.<Code>silent())
                .findFirst()
                .orElse(Fact.silent());
    }
}
