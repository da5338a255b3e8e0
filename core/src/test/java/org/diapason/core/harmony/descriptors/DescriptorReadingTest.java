package org.diapason.core.harmony.descriptors;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Routes;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

/** What descriptors of more than one field read, and when a sheet is ready. */
class DescriptorReadingTest {

    private static final Text WORDS = Text.both("À nous", "Ours");

    @Test
    void outcomes_prerequisites_and_levels_are_read_as_their_codes() {
        MicroCredential mc = credential("PE", pe -> {
            pe.outcomes = Fact.of(List.of(outcome("A", "Pétrir", "Knead"), outcome("B", "Peser", "Weigh")));
            pe.requires = Fact.of(List.of(Routes.some(1, "FE", "CU"), Routes.some(1, "MO")));
            pe.level = List.of(new Alignment(Code.of("EQF"), Fact.of("5"), Fact.silent(), Fact.silent()));
        });
        assertEquals(choices("A", "B"), read("outcomes", mc));
        assertEquals(choices("FE", "CU", "MO"), read("prerequisites", mc));
        assertEquals(choices("EQF"), read("level", mc));
    }

    @Test
    void only_competencies_of_its_own_that_have_an_address_count() {
        MicroCredential mc = credential("PE", pe -> {
            pe.competencies = Fact.of(codes("kneading", "silent"));
            pe.outcomes = Fact.of(List.of(Routes.outcome("A", "weighing", "")));
        });
        Case seen = seen(series -> {
            series.credentials = List.of(mc);
            series.competencies = List.of(
                    competency("kneading", Fact.of("https://a.example/1")),
                    competency("weighing", Fact.of("https://a.example/2")),
                    competency("silent", Fact.silent()),
                    competency("foreign", Fact.of("https://a.example/3")));
        });
        assertEquals(choices("kneading", "weighing"), read("competencies-uri", mc, seen));
        assertEquals(Fact.silent(), read("competencies-uri", credential("CU"), seen));
    }

    @Test
    void the_review_date_is_its_own_or_that_of_the_series() {
        Standing dated = new Standing(Fact.silent(), Fact.of(TODAY), Fact.silent());
        Fact<Value> day = Fact.of(new Value.Statement(Text.both("2026-11-23", "2026-11-23")));
        MicroCredential own = credential("PE", pe -> pe.standing = dated);
        assertEquals(day, read("review-date", own));
        MicroCredential without = credential("CU");
        assertEquals(day, read("review-date", without, seen(series -> {
            series.credentials = List.of(without);
            series.standing = dated;
        })));
    }

    @Test
    void a_descriptor_that_only_the_institution_knows_is_read_from_its_own_elements() {
        Value crust = new Value.Statement(WORDS);
        MicroCredential mc = credential("PE", pe -> pe.elements = Map.of(Code.of("crust"), crust));
        DescriptorSheet sheet = sheet(mc, item("crust", Obligation.MUST));
        assertEquals(Fact.of(crust), sheet.lines().getFirst().value());
        assertEquals(DescriptorSheet.State.MET, sheet.lines().getFirst().state());
        assertEquals(
                DescriptorSheet.State.MISSING,
                sheet(credential("CU"), item("crust", Obligation.MUST))
                        .lines()
                        .getFirst()
                        .state());
    }

    @Test
    void a_sheet_is_ready_when_all_that_the_profile_insists_on_is_met() {
        MicroCredential mc = credential("PE", pe -> pe.hours = Fact.of(Range.exactly(6)));
        DescriptorProfile.Item hours = item("hours", Obligation.MUST);
        assertTrue(sheet(mc, hours).isReady());
        assertTrue(sheet(mc, hours, item("weeks", Obligation.SHOULD)).isReady());
        DescriptorSheet missing = sheet(mc, hours, item("weeks", Obligation.MUST));
        assertFalse(missing.isReady());
        assertEquals(1, missing.met());
        assertEquals(2, missing.mandatory());
    }

    private static Fact<Value> read(String descriptor, MicroCredential mc) {
        return read(descriptor, mc, seen(mc));
    }

    private static Fact<Value> read(String descriptor, MicroCredential mc, Case seen) {
        return Descriptors.find(Code.of(descriptor)).orElseThrow().reading().of(seen, mc);
    }

    private static Fact<Value> choices(String... codes) {
        return Fact.of(new Value.Choices(Set.copyOf(codes(codes))));
    }

    private static DescriptorSheet sheet(MicroCredential mc, DescriptorProfile.Item... items) {
        DescriptorProfile profile = new DescriptorProfile(Code.of("own"), WORDS, List.of(items), Source.titled(WORDS));
        return DescriptorSheet.of(seen(mc), mc, profile);
    }

    private static DescriptorProfile.Item item(String descriptor, Obligation obligation) {
        return new DescriptorProfile.Item(
                Code.of(descriptor), obligation, Fact.silent(), Set.of(), Fact.silent(), Fact.silent());
    }

    private static Competency competency(String code, Fact<String> uri) {
        return new Competency(
                Code.of(code),
                WORDS,
                Fact.silent(),
                List.of(),
                List.of(new Alignment(Code.of("ESCO"), Fact.silent(), uri, Fact.silent())),
                Map.of());
    }
}
