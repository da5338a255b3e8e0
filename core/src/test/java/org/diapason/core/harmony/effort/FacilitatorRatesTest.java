package org.diapason.core.harmony.effort;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diapason.core.base.Fact;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.junit.jupiter.api.Test;

class FacilitatorRatesTest {

    /** Every rate names a source, and is a range that begins above nothing or is nothing at all. */
    @Test
    void every_built_in_rate_is_a_range_with_its_source() {
        assertFalse(EffortRates.builtInForFacilitators().isEmpty());
        for (EffortRate rate : EffortRates.builtInForFacilitators()) {
            assertTrue(rate.source().isStated(), rate.label()::toString);
            assertTrue(rate.most() > rate.typical() || rate.most() == 0, rate.label()::toString);
        }
        assertTrue(AssessmentMethods.builtIn().stream()
                .allMatch(method -> EffortRates.ofFacilitators(EffortPolicy.USUAL)
                        .find(Work.MARKING.kind(), Fact.of(method.code()))
                        .isPresent()));
    }
}
