package org.diapason.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;

class BuiltInsTest {

    @Test
    void the_toolkit_has_seven_phases_and_addie_five() {
        assertEquals(7, process("toolkit").phases().size());
        assertEquals(5, process("addie").phases().size());
        assertTrue(ProcessModels.find(Code.of("sam")).isEmpty());
    }

    @Test
    void every_phase_has_a_gate_with_checks() {
        for (ProcessModel model : ProcessModels.builtIn()) {
            for (Phase phase : model.phases()) {
                assertTrue(phase.gate().is(gate -> !gate.checks().isEmpty()), phase.code()::toString);
            }
        }
    }

    @Test
    void the_toolkit_has_eight_areas_and_the_national_standards_seven() {
        assertEquals(8, rubric("toolkit").sections().size());
        assertEquals(
                List.of("A", "B", "C", "D", "E", "F", "G"),
                rubric("nsq").sections().stream()
                        .map(section -> section.code().value())
                        .toList());
    }

    @Test
    void every_section_asks_something_and_no_indicator_stands_twice() {
        for (Rubric rubric : Rubrics.builtIn()) {
            List<Code> codes = new ArrayList<>();
            for (Rubric.Section section : rubric.sections()) {
                assertTrue(section.indicators().size() >= 2, section.code()::toString);
                section.indicators().forEach(indicator -> codes.add(indicator.code()));
            }
            assertEquals(codes.size(), new HashSet<>(codes).size());
        }
    }

    @Test
    void all_prose_differs_between_french_and_english() {
        for (Rubric rubric : Rubrics.builtIn()) {
            for (Rubric.Section section : rubric.sections()) {
                section.indicators().forEach(indicator -> assertBoth(indicator.words()));
            }
        }
    }

    @Test
    void six_profiles_come_with_diapason() {
        assertEquals(
                List.of("eco-2020", "eu-2022", "nz-2022", "au-2021", "osap", "series-minimum"),
                Profiles.builtIn().stream()
                        .map(profile -> profile.code().value())
                        .toList());
    }

    @Test
    void osap_bounds_hours_weeks_and_codes() {
        assertEquals(Fact.of(Range.of(5, 300)), item("osap", "hours").bounds());
        assertTrue(item("osap", "weeks").bounds().is(weeks -> weeks.contains(11) && !weeks.contains(12)));
        assertEquals(Fact.of(Range.of(1, 3)), item("osap", "noc").bounds());
    }

    @Test
    void the_european_approach_insists_on_the_form_of_participation() {
        assertEquals(Obligation.MUST, item("eu-2022", "mode").obligation());
        assertEquals(Obligation.MAY, item("eu-2022", "supervision").obligation());
    }

    private static DescriptorProfile.Item item(String profile, String descriptor) {
        return Profiles.find(Code.of(profile)).orElseThrow().items().stream()
                .filter(item -> item.descriptor().equals(Code.of(descriptor)))
                .findFirst()
                .orElseThrow();
    }

    private static ProcessModel process(String code) {
        return ProcessModels.find(Code.of(code)).orElseThrow();
    }

    private static Rubric rubric(String code) {
        return Rubrics.find(Code.of(code)).orElseThrow();
    }

    private static void assertBoth(Text text) {
        assertTrue(!text.show(Lang.FR).equals(text.show(Lang.EN)), text::toString);
    }
}
