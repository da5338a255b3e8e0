package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Review;
import org.junit.jupiter.api.Test;

class ReviewRatingsFitTheScaleTest {
    private static final Check CHECK = new ReviewRatingsFitTheScale();

    @Test
    void holds_on_the_scale() {
        assertEquals(List.of(), found(CHECK, series("A-1", 4)));
    }

    @Test
    void breaks_off_the_scale() {
        assertEquals(List.of("reviews[0]"), broken(CHECK, series("A-1", 5)));
    }

    @Test
    void breaks_on_an_unknown_indicator() {
        assertEquals(List.of("reviews[0]"), broken(CHECK, series("Z-9", 4)));
    }

    @Test
    void is_silent_without_a_rubric() {
        assertEquals(
                List.of("framework.rubric"), silent(CHECK, seen(series -> series.reviews = List.of(review("A-1", 4)))));
    }

    private static Review review(String indicator, int points) {
        return new Review(
                Fact.silent(),
                "Ana",
                Fact.silent(),
                List.of(new Review.Rated(Code.of(indicator), points, Fact.silent())));
    }

    private static Case series(String indicator, int points) {
        return seen(series -> {
            series.reviews = List.of(review(indicator, points));
            series.framework(framework ->
                    framework.rubric = Fact.of(Rubrics.find(Code.of("nsq")).orElseThrow()));
        });
    }
}
