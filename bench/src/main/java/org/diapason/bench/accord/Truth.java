package org.diapason.bench.accord;

import java.util.SplittableRandom;
import java.util.function.Function;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;

/**
 * A framework's word on one element, and how micro-credentials that follow it, or do not, come about.
 *
 * @param kind the element
 * @param policy what the framework asks
 * @param follows a value of a micro-credential that follows it
 * @param any a value of one that goes its own way
 */
record Truth(
        ElementKind kind,
        Policy policy,
        Function<SplittableRandom, Value> follows,
        Function<SplittableRandom, Value> any) {

    /** A value that the framework does not explain; any value where it explains all. */
    Value noise(SplittableRandom random) {
        Value value = any.apply(random);
        for (int tries = 0; tries < 1000 && policy.explains(value); tries++) {
            value = any.apply(random);
        }
        return value;
    }
}
