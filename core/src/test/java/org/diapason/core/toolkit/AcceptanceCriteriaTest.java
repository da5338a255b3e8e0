package org.diapason.core.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.FrameworkDraft;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.junit.jupiter.api.Test;

class AcceptanceCriteriaTest {

    private static final Case SEEN = Cast.seen(draft -> draft.framework(framework -> framework.elements = List.of(
            FrameworkDraft.policy("modules", new Standard.InRange(Range.of(2, 4))),
            FrameworkDraft.policy("endorsement", new Standard.Attested(Text.both("Une lettre", "A letter"))),
            FrameworkDraft.policy("activities", new Standard.Free()))));

    private static List<AcceptanceCriterion> criteria() {
        return AcceptanceCriteria.of(Judged.of(SEEN.dossier(), SEEN.today()));
    }

    @Test
    void what_is_free_or_settled_by_the_institution_is_not_asked_of_a_supplier() {
        List<String> ids = criteria().stream().map(each -> each.id().value()).toList();

        assertEquals("modules", ids.getFirst());
        assertEquals("package-opens", ids.get(1));
        assertTrue(!ids.contains("endorsement") && !ids.contains("activities"));
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void each_says_its_bound_and_its_source_in_both_languages() {
        for (AcceptanceCriterion each : criteria()) {
            for (Text text : List.of(each.what(), each.bound(), each.source())) {
                assertTrue(text.in(Lang.FR).isPresent() && text.in(Lang.EN).isPresent(), each.id()::value);
            }
        }
        assertNotEquals("", criteria().getFirst().source().show(Lang.FR));
        assertEquals("2 to 4", criteria().getFirst().bound().show(Lang.EN));
    }
}
