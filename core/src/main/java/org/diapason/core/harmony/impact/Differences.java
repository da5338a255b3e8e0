package org.diapason.core.harmony.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.impact.Change.Setting;

/** Compares two frameworks part by part. */
final class Differences {

    private final Framework from;
    private final Framework to;
    private final Kinds kindsBefore;
    private final Kinds kindsAfter;
    private final List<Change> changes = new ArrayList<>();
    private final List<ChangedRow> rows = new ArrayList<>();

    private Differences(Framework from, Framework to) {
        this.from = from;
        this.to = to;
        this.kindsBefore = Kinds.of(from);
        this.kindsAfter = Kinds.of(to);
    }

    static Differences between(Framework from, Framework to) {
        Differences differences = new Differences(from, to);
        differences.elements();
        differences.checks();
        differences.profiles();
        differences.settings();
        return differences;
    }

    List<Change> changes() {
        return changes;
    }

    List<ChangedRow> rows() {
        return rows;
    }

    private void elements() {
        Map<Code, ElementPolicy> before = byElement(kindsBefore.inOrder(from.elements()));
        Map<Code, ElementPolicy> after = byElement(kindsAfter.inOrder(to.elements()));
        after.forEach((element, policy) -> {
            ElementPolicy old = before.get(element);
            if (old == null) {
                changes.add(new Change.ElementAdded(policy));
                rows.add(new ChangedRow.Added(kindsAfter.get(element), policy));
            } else {
                element(old, policy);
            }
        });
        before.forEach((element, policy) -> {
            if (!after.containsKey(element)) {
                changes.add(new Change.ElementRemoved(policy));
                rows.add(new ChangedRow.Removed(kindsBefore.get(element), policy));
            }
        });
    }

    private static Map<Code, ElementPolicy> byElement(List<ElementPolicy> policies) {
        Map<Code, ElementPolicy> byElement = new LinkedHashMap<>();
        policies.forEach(policy -> byElement.putIfAbsent(policy.element(), policy));
        return byElement;
    }

    private void element(ElementPolicy old, ElementPolicy policy) {
        decisions(old, policy);
        ElementKind kind = kindsAfter.get(policy.element());
        ElementKind oldKind = kindsBefore.get(policy.element());
        if (!kind.measure().equals(oldKind.measure())) {
            changes.add(new Change.KindChanged(oldKind, kind));
            rows.add(new ChangedRow.ReadAnew(oldKind, old, kind, policy));
        } else if (!old.standard().equals(policy.standard()) || !old.latitude().equals(policy.latitude())) {
            rows.add(new ChangedRow.Decided(kind, old, policy));
        }
    }

    private void decisions(ElementPolicy old, ElementPolicy policy) {
        Code element = policy.element();
        if (!old.standard().equals(policy.standard())) {
            changes.add(new Change.StandardChanged(element, old.standard(), policy.standard()));
        }
        if (!old.latitude().equals(policy.latitude())) {
            changes.add(new Change.LatitudeChanged(element, old.latitude(), policy.latitude()));
        }
        if (old.obligation() != policy.obligation()) {
            changes.add(new Change.ObligationChanged(element, old.obligation(), policy.obligation()));
        }
        if (old.weight() != policy.weight()) {
            changes.add(new Change.WeightChanged(element, old.weight(), policy.weight()));
        }
        if (!old.deviate().equals(policy.deviate())) {
            changes.add(new Change.CircumstancesChanged(old, policy));
        }
    }

    private void checks() {
        for (Check check : Checks.all()) {
            Fact<Obligation> before = asked(check, from);
            Fact<Obligation> after = asked(check, to);
            if (!before.equals(after)) {
                changes.add(new Change.CheckChanged(check.id(), before, after));
            }
        }
    }

    private static Fact<Obligation> asked(Check check, Framework framework) {
        return check.edition() <= framework.checksEdition()
                ? Fact.of(Harmony.obligation(check, framework))
                : Fact.silent();
    }

    private void profiles() {
        for (Code profile : to.profiles()) {
            if (!from.profiles().contains(profile)) {
                changes.add(new Change.ProfileAdded(profile));
            }
        }
        for (Code profile : from.profiles()) {
            if (!to.profiles().contains(profile)) {
                changes.add(new Change.ProfileRemoved(profile));
            }
        }
    }

    private void settings() {
        setting(Setting.THEORY, from.theory(), to.theory());
        setting(Setting.PRACTICE, from.practice(), to.practice());
        setting(Setting.EFFORT, from.effort(), to.effort());
        setting(Setting.PROCESS, from.process(), to.process());
        setting(Setting.RUBRIC, from.rubric(), to.rubric());
        setting(Setting.TITLE_LENGTH, from.titleLength(), to.titleLength());
        setting(Setting.ENDORSEMENT, from.endorsement(), to.endorsement());
    }

    private void setting(Setting setting, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change.SettingChanged(setting));
        }
    }
}
