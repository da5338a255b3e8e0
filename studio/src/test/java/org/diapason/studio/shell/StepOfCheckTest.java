package org.diapason.studio.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.diapason.core.harmony.checks.Checks;
import org.junit.jupiter.api.Test;

class StepOfCheckTest {

    @Test
    void every_check_belongs_to_a_step_and_nothing_else_does() {
        Checks.all().forEach(check -> assertTrue(StepOfCheck.knows(check), () -> check.id() + " has no step"));
        assertEquals(Checks.all().size(), StepOfCheck.size());
    }

    @Test
    void every_step_has_checks_of_its_own() {
        IntStream.rangeClosed(1, 6)
                .forEach(step -> assertTrue(Checks.all().stream().anyMatch(check -> StepOfCheck.of(check) == step)));
    }
}
