package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class ReviewsLieAheadTest {
    private static final Check CHECK = new ReviewsLieAhead();

    @Test
    void holds_on_the_day_itself() {
        assertEquals(List.of(), found(CHECK, seen(reviewed(TODAY))));
    }

    @Test
    void breaks_the_day_after() {
        assertEquals(List.of("micro-credentials[PE].review-on"), broken(CHECK, seen(reviewed(TODAY.minusDays(1)))));
    }

    @Test
    void is_silent_where_nobody_set_a_day() {
        assertEquals(List.of("micro-credentials[PE].review-on"), silent(CHECK, seen(credential("PE"))));
    }

    @Test
    void lets_the_series_speak_for_all() {
        Case seen = seen(series -> {
            series.standing = new Standing(Fact.silent(), Fact.of(TODAY), Fact.silent());
            series.credentials = List.of(credential("PE"));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    private static MicroCredential reviewed(LocalDate day) {
        return credential("PE", pe -> pe.standing = new Standing(Fact.silent(), Fact.of(day), Fact.silent()));
    }
}
