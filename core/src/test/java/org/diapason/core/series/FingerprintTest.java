package org.diapason.core.series;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final MicroCredential KNEADING = credential("PE", pe -> {
        pe.outcomes = Fact.of(List.of(
                outcome("PE-1", "Pétrir une pâte", "Knead a dough"),
                outcome("PE-2", "Peser la farine", "Weigh flour")));
        pe.hours = Fact.of(Range.exactly(6));
    });

    @Test
    void is_sixteen_hexadecimal_digits_and_never_changes_by_itself() {
        assertEquals("5e75c4afba3d6e00", Fingerprint.of(KNEADING));
    }

    @Test
    void stays_when_only_order_translation_or_price_change() {
        MicroCredential other = credential("PE", pe -> {
            pe.outcomes = Fact.of(List.of(
                    outcome("PE-2", "Peser la  farine ", "Weigh the flour"),
                    outcome("PE-1", "Pétrir une pâte", "Knead dough")));
            pe.hours = Fact.of(Range.exactly(6));
            pe.price = Fact.of(Text.both("Gratuit", "Free"));
        });
        assertEquals(Fingerprint.of(KNEADING), Fingerprint.of(other));
    }

    @Test
    void changes_with_the_hours_and_silence_is_not_zero() {
        String silent = Fingerprint.of(credential("PE"));
        String zero = Fingerprint.of(credential("PE", pe -> pe.hours = Fact.of(Range.exactly(0))));
        assertNotEquals(silent, zero);
    }

    @Test
    void a_milestone_brings_its_members() {
        Milestone crown = new Milestone(
                org.diapason.core.base.Code.of("BO"),
                Text.both("Boulanger", "Baker"),
                List.of(org.diapason.core.pathway.Requirement.all(codes("PE"))),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of(),
                Fact.silent());
        Series before = series(crown, KNEADING);
        Series after = series(crown, credential("PE"));
        assertNotEquals(Fingerprint.of(before, codes("BO")), Fingerprint.of(after, codes("BO")));
        assertEquals(Fingerprint.of(before, List.of()), Fingerprint.of(before, codes("BO")));
    }

    @Test
    void a_part_that_is_not_covered_changes_nothing() {
        Series before = Cast.seen(KNEADING, credential("CU")).series();
        Series after = Cast.seen(KNEADING, credential("CU", cu -> cu.hours = Fact.of(Range.exactly(9))))
                .series();
        assertEquals(Fingerprint.of(before, codes("PE")), Fingerprint.of(after, codes("PE")));
    }

    private static Series series(Milestone milestone, MicroCredential mc) {
        return Cast.seen(draft -> {
                    draft.credentials = List.of(mc);
                    draft.milestones = List.of(milestone);
                })
                .series();
    }
}
