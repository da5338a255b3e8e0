package org.diapason.core.harmony.impact;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;

/** One thing that differs between two versions of a framework. */
public sealed interface Change {

    /** A change to one element. */
    sealed interface OfElement extends Change {
        /** The element that is decided differently. */
        Code element();
    }

    /** The framework begins to ask something of an element. */
    record ElementAdded(ElementPolicy policy) implements OfElement {
        @Override
        public Code element() {
            return policy.element();
        }
    }

    /** The framework no longer speaks of an element. */
    record ElementRemoved(ElementPolicy policy) implements OfElement {
        @Override
        public Code element() {
            return policy.element();
        }
    }

    /** It asks something else. */
    record StandardChanged(Code element, Standard from, Standard to) implements OfElement {}

    /** It lets micro-credentials differ more, or less. */
    record LatitudeChanged(Code element, Fact<Standard> from, Fact<Standard> to) implements OfElement {}

    /** It asks more strongly, or less. */
    record ObligationChanged(Code element, Obligation from, Obligation to) implements OfElement {}

    /** The element counts more, or less, in the harmony index. */
    record WeightChanged(Code element, double from, double to) implements OfElement {}

    /** Deviations may be granted in other circumstances. */
    record CircumstancesChanged(ElementPolicy from, ElementPolicy to) implements OfElement {
        @Override
        public Code element() {
            return to.element();
        }
    }

    /** The element is read from a micro-credential in another way. */
    record KindChanged(ElementKind from, ElementKind to) implements OfElement {
        @Override
        public Code element() {
            return to.code();
        }
    }

    /** A check is asked more or less strongly; silent where the edition of the checks does not know it. */
    record CheckChanged(Code check, Fact<Obligation> from, Fact<Obligation> to) implements Change {}

    /** Micro-credentials must meet one more descriptor profile. */
    record ProfileAdded(Code profile) implements Change {}

    /** A descriptor profile is no longer asked. */
    record ProfileRemoved(Code profile) implements Change {}

    /** One of the framework's other choices differs. */
    record SettingChanged(Setting setting) implements Change {}

    /** The choices that a framework makes beside its elements. */
    enum Setting {
        THEORY,
        PRACTICE,
        EFFORT,
        PROCESS,
        RUBRIC,
        TITLE_LENGTH,
        ENDORSEMENT
    }
}
