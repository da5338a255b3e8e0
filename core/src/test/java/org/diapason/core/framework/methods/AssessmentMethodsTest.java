package org.diapason.core.framework.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.junit.jupiter.api.Test;

class AssessmentMethodsTest {

    @Test
    void a_quiz_shows_no_creation_and_a_portfolio_does() {
        assertFalse(method("quiz").shows(Code.of("create")));
        assertTrue(method("quiz").supervisable());
        assertFalse(method("quiz").wide());
        assertTrue(method("portfolio").shows(Code.of("create")));
        assertTrue(method("portfolio").wide());
        assertFalse(method("portfolio").supervisable());
    }

    @Test
    void mere_presence_shows_nothing() {
        assertTrue(method("attendance").levels().isEmpty());
    }

    @Test
    void every_method_has_two_names_and_one_line() {
        AssessmentMethods.builtIn()
                .forEach(method -> assertEquals(2, method.label().words().size()));
        assertEquals(26, AssessmentMethods.builtIn().size());
    }

    @Test
    void of_any_other_method_nothing_is_known() {
        assertEquals(Optional.empty(), AssessmentMethods.find(Code.of("masterpiece")));
    }

    private static AssessmentMethod method(String code) {
        return AssessmentMethods.find(Code.of(code)).orElseThrow();
    }
}
