package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule looked at and what it found; a rule that looked at nothing has proved nothing. */
record Inspection(int looked, List<String> faults) {

    static <T> Inspection of(Collection<T> subjects, Function<T, Stream<String>> faults) {
        return new Inspection(
                subjects.size(),
                subjects.stream().flatMap(faults).distinct().sorted().toList());
    }

    void holds() {
        assertTrue(looked > 0, "The rule looked at nothing, so that it would hold for ever");
        assertEquals("", String.join("\n", faults));
    }
}
