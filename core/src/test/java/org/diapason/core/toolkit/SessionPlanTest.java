package org.diapason.core.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.series.LiveSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 30, 45, 60, 75, 90, 120, 150, 240})
    void the_parts_fill_the_session(int minutes) {
        int sum = 0;
        for (List<Entry> row : rows(Fact.of(Range.exactly(minutes / 60.0)))) {
            String time = ((Entry.Told) row.get(1)).lines().getFirst().show(Lang.EN);
            int part = Integer.parseInt(time.replace("\u00a0min", ""));
            assertTrue(part > 0, () -> "A part takes time: " + time);
            sum += part;
        }
        assertEquals(minutes, sum);
    }

    @Test
    void a_session_without_a_length_has_a_plan_without_times() {
        List<List<Entry>> rows = rows(Fact.silent());
        assertEquals(5, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.get(1) instanceof Entry.Silent));
    }

    private static List<List<Entry>> rows(Fact<Range> hours) {
        LiveSession session = new LiveSession(Code.of("S1"), Fact.silent(), hours, Fact.silent(), Fact.silent(), false);
        return SessionPlan.of(session, 1, 3).stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
