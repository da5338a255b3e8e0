package org.diapason.core.harmony.descriptors;

import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.descriptors.DescriptorSheet.State;
import org.diapason.core.series.Credit;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class DescriptorSheetTest {

    @Test
    void every_descriptor_of_a_built_in_profile_is_known() {
        for (DescriptorProfile profile : Profiles.builtIn()) {
            for (DescriptorProfile.Item item : profile.items()) {
                assertTrue(Descriptors.find(item.descriptor()).isPresent(), item.descriptor()::toString);
            }
        }
    }

    @Test
    void every_descriptor_can_be_read_from_a_silent_micro_credential() {
        MicroCredential silent = credential("PE");
        for (Descriptor descriptor : Descriptors.all()) {
            boolean stated = descriptor.reading().of(Cast.seen(silent), silent).isStated();
            assertEquals(descriptor.code().value().equals("title"), stated, descriptor.code()::toString);
        }
    }

    @Test
    void what_nobody_stated_is_missing_and_not_zero() {
        assertEquals(State.MISSING, state("osap", "hours", credential("PE")));
    }

    @Test
    void hours_beyond_the_bounds_are_not_met() {
        assertEquals(State.NOT_MET, state("osap", "hours", hours(Range.exactly(4))));
        assertEquals(State.MET, state("osap", "hours", hours(Range.of(5, 300))));
    }

    @Test
    void hours_without_an_upper_bound_cannot_be_told() {
        assertEquals(State.CANNOT_TELL, state("osap", "hours", hours(Range.atLeast(35))));
        assertEquals(State.NOT_MET, state("osap", "hours", hours(Range.atLeast(301))));
    }

    @Test
    void four_occupations_are_one_too_many() {
        assertEquals(State.MET, state("osap", "noc", occupations(3)));
        assertEquals(State.NOT_MET, state("osap", "noc", occupations(4)));
        assertEquals(State.MISSING, state("osap", "cip", occupations(1)));
    }

    @Test
    void a_condition_that_is_silent_asks_for_nothing() {
        assertEquals(State.NOT_ASKED, state("au-2021", "stackability", credential("PE")));
        MicroCredential credited =
                credential("PE", pe -> pe.credit = Fact.of(new Credit(Code.of("ects"), 2, Fact.silent())));
        assertEquals(State.MISSING, state("au-2021", "stackability", credited));
    }

    @Test
    void a_value_outside_the_list_is_not_met() {
        MicroCredential odd = credential("PE", pe -> pe.stackable = Fact.of(Code.of("sideways")));
        assertEquals(State.NOT_MET, state("eu-2022", "stackability", odd));
    }

    @Test
    void counts_what_the_profile_insists_on() {
        DescriptorSheet sheet = sheet("osap", hours(Range.exactly(20)));
        assertEquals(7, sheet.mandatory());
        assertEquals(2, sheet.met());
    }

    private static State state(String profile, String descriptor, MicroCredential mc) {
        return sheet(profile, mc).lines().stream()
                .filter(line -> line.item().descriptor().value().equals(descriptor))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static DescriptorSheet sheet(String profile, MicroCredential mc) {
        return DescriptorSheet.of(
                Cast.seen(mc), mc, Profiles.find(Code.of(profile)).orElseThrow());
    }

    private static MicroCredential hours(Range hours) {
        return credential("PE", pe -> pe.hours = Fact.of(hours));
    }

    private static MicroCredential occupations(int number) {
        List<Alignment> codes = java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> new Alignment(Code.of("NOC-2021"), Fact.of("6320" + i), Fact.silent(), Fact.silent()))
                .toList();
        return credential("PE", pe -> pe.classifications = codes);
    }
}
