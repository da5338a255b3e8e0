package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two files beside each check are what `explain` shows, and they do what it says. */
class CheckExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LONGEST = 25;

    @ParameterizedTest
    @MethodSource("checks")
    void the_example_that_holds_breaks_nothing(Check check) {
        assertEquals(List.of(), broken(check, CheckExamples.holds(check).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_example_that_breaks_is_found_out(Check check) {
        assertFalse(broken(check, CheckExamples.breaks(check).orElseThrow()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void an_example_is_read_at_a_glance(Check check) {
        Stream.of(CheckExamples.holds(check), CheckExamples.breaks(check))
                .forEach(example -> assertFalse(example.orElseThrow().lines().count() > LONGEST));
    }

    static Stream<Check> checks() {
        return Checks.all().stream();
    }

    private static List<String> broken(Check check, String yaml) {
        SeriesReading reading = SeriesFiles.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.troubles());
        List<String> broken = new ArrayList<>();
        check.examine(Case.of(reading.dossier().orElseThrow(), TODAY), finding -> {
            if (finding.tone() == Finding.Tone.BROKEN) {
                broken.add(finding.place().path());
            }
        });
        return broken;
    }
}
