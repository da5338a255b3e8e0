package org.diapason.core.harmony.quality;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.series.Review;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class QualityReviewTest {

    @Test
    void a_reviewer_counts_before_the_data() {
        QualityReview.SectionResult section = section(Fact.of(TODAY), review(TODAY, "G-2", 1));
        assertEquals(Fact.of(0.25), section.share());
        assertTrue(section.lines().get(1).answer() instanceof QualityReview.Answer.Rated);
    }

    @Test
    void the_latest_rating_counts() {
        QualityReview.SectionResult section =
                section(Fact.of(TODAY), review(TODAY, "G-2", 4), review(TODAY.minusDays(9), "G-2", 0));
        assertEquals(Fact.of(1.0), section.share());
    }

    @Test
    void the_data_answer_by_themselves() {
        assertEquals(
                new QualityReview.Answer.Holds(REVIEWS),
                section(Fact.of(TODAY)).lines().get(1).answer());
        assertEquals(
                new QualityReview.Answer.Broken(REVIEWS),
                section(Fact.of(TODAY.minusDays(1))).lines().get(1).answer());
    }

    @Test
    void what_nobody_answered_stays_apart() {
        QualityReview.SectionResult section = section(Fact.silent());
        assertTrue(section.share().isSilent());
        assertEquals(1, section.silent());
    }

    @Test
    void every_indicator_names_a_check_that_exists() {
        for (Rubric rubric : Rubrics.builtIn()) {
            for (Rubric.Section section : rubric.sections()) {
                for (Rubric.Indicator indicator : section.indicators()) {
                    assertTrue(
                            !indicator
                                    .answeredBy()
                                    .is(check -> Checks.find(check).isEmpty()),
                            indicator::toString);
                }
            }
        }
    }

    private static final Code REVIEWS = Code.of("reviews-lie-ahead");

    /** The last section of the national standards: G-1 is answered by what voices say, G-2 by the day of review. */
    private static QualityReview.SectionResult section(Fact<LocalDate> reviewOn, Review... reviews) {
        Case seen = seen(series -> {
            series.credentials =
                    List.of(credential("PE", pe -> pe.standing = new Standing(Fact.silent(), reviewOn, Fact.silent())));
            series.reviews = List.of(reviews);
        });
        Rubric rubric = Rubrics.find(Code.of("nsq")).orElseThrow();
        return QualityReview.of(
                        seen, rubric, Fact.of(Code.of("PE")), Harmony.of(seen).findings())
                .sections()
                .getLast();
    }

    private static Review review(LocalDate on, String indicator, int points) {
        return new Review(
                Fact.of(Code.of("PE")),
                "Ana",
                Fact.of(on),
                List.of(new Review.Rated(Code.of(indicator), points, Fact.silent())));
    }
}
