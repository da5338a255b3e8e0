package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** What a course tells is told, and nothing beyond it. */
class ToldTest {

    private static final String GLUTEN = "Expliquer le rôle du gluten";
    private final Standard low = oneOf("remember", "understand", "apply");
    private final Standard high = oneOf("analyze", "evaluate", "create");

    private static Standard oneOf(String... levels) {
        return new Standard.OneOf(
                Set.copyOf(List.of(levels).stream().map(Code::of).toList()));
    }

    private static Outcome outcome(String statement, Fact<Code> process) {
        return new Outcome(Code.of("O1"), Text.in(Lang.FR, statement), process, Fact.silent(), List.of(), List.of());
    }

    private static Answer levels(Standard standard, Fact<Standard> latitude, String statement, boolean declared) {
        ElementPolicy policy = new ElementPolicy(
                Code.of("outcome-levels"), standard, latitude, Obligation.MUST, 1, List.of(), Fact.silent());
        List<Outcome> asked = declared ? List.of(outcome(GLUTEN, Fact.of(Code.of("understand")))) : List.of();
        return VerbLevels.tell(policy, Fact.silent(), List.of(outcome(statement, Fact.silent())), asked)
                .answer();
    }

    @Test
    void levels_are_told_where_the_series_declares_them() {
        assertEquals(Answer.PASS, levels(low, Fact.silent(), GLUTEN, true));
        assertEquals(Answer.FAIL, levels(high, Fact.silent(), GLUTEN, true));
        assertEquals(Answer.PASS, levels(high, Fact.of(low), GLUTEN, true));
        Standard include = new Standard.MustInclude(Set.of(Code.of("understand")));
        assertEquals(Answer.PASS, levels(include, Fact.silent(), GLUTEN, true));
        assertEquals(
                Answer.FAIL, levels(new Standard.MustInclude(Set.of(Code.of("create"))), Fact.silent(), GLUTEN, true));
    }

    @Test
    void a_verb_tells_where_all_its_levels_say_the_same() {
        assertEquals(Answer.FAIL, levels(high, Fact.silent(), "Mémoriser les farines", false));
        assertEquals(Answer.PASS, levels(low, Fact.silent(), "Mémoriser les farines", false));
        assertEquals(Answer.CANNOT_TELL, levels(low, Fact.silent(), "Boulanger le pain", false));
        assertEquals(Answer.CANNOT_TELL, levels(oneOf("niveau-3"), Fact.silent(), "Mémoriser les farines", false));
    }

    @Test
    void the_share_of_practice_is_as_wide_as_what_is_not_known() {
        PracticeShare known = share("""
                {"code": "r", "kind": "reading", "hours": 3}, {"code": "p", "kind": "project", "hours": 1}""");
        assertEquals(0.25, known.least(), 1e-9);
        assertEquals(0.25, known.most(), 1e-9);
        PracticeShare ranged = share("""
                {"code": "r", "kind": "reading", "hours": "1-3"}, {"code": "p", "kind": "project", "hours": "1-2"}""");
        assertEquals(1.0 / 4, ranged.least(), 1e-9);
        assertEquals(2.0 / 3, ranged.most(), 1e-9);
        PracticeShare open = share("""
                {"code": "r", "kind": "reading", "hours": 3}, {"code": "p", "kind": "project"}""");
        assertTrue(open.least() == 0 && open.most() == 1);
        PracticeShare unread = share("""
                {"code": "r", "kind": "reading"}, {"code": "p", "kind": "project", "hours": 1}""");
        assertTrue(unread.least() == 0 && unread.most() == 1);
    }

    private static PracticeShare share(String activities) {
        Judged judged = Judged.of(
                SeriesFiles.readJson("""
                        {"diapason": 1, "code": "S", "title": "S", "languages": ["en"], "micro-credentials": [
                          {"code": "A", "title": "A", "facilitated": false, "activities": [%s]}]}
                        """.formatted(activities)).dossier().orElseThrow(), LocalDate.of(2026, 11, 26));
        MicroCredential mc = judged.series().microCredentials().getFirst();
        return PracticeShare.of(
                mc,
                EffortEstimate.of(mc, EffortRates.of(judged.seen().framework().effort())));
    }
}
