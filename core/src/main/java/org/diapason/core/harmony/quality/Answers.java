package org.diapason.core.harmony.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Rubric;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.lifecycle.Gates;
import org.diapason.core.series.Review;

/** Finds what is known of an indicator: a reviewer's latest rating first, else what its check found. */
final class Answers {
    private final Fact<Code> credential;
    private final Gates checks;
    private final Map<Code, QualityReview.Answer> rated = new LinkedHashMap<>();

    Answers(Case seen, Fact<Code> credential, List<Noted> findings) {
        this.credential = credential;
        this.checks = Gates.of(findings);
        List<Review> reviews = new ArrayList<>(seen.series().reviews());
        reviews.sort(Comparator.comparing(review -> review.on().orElse(LocalDate.MIN)));
        for (Review review : reviews) {
            if (review.microCredential().equals(credential)) {
                for (Review.Rated each : review.ratings()) {
                    rated.put(
                            each.indicator(),
                            new QualityReview.Answer.Rated(each.points(), review.reviewer(), each.evidence()));
                }
            }
        }
    }

    QualityReview.Answer to(Rubric.Indicator indicator) {
        QualityReview.Answer given = rated.get(indicator.code());
        if (given != null) {
            return given;
        }
        return indicator.answeredBy() instanceof Fact.Stated<Code>(Code check)
                ? fromData(check)
                : new QualityReview.Answer.Silent();
    }

    private QualityReview.Answer fromData(Code check) {
        return switch (checks.state(check, credential)) {
            case OPEN -> new QualityReview.Answer.Holds(check);
            case SHUT -> new QualityReview.Answer.Broken(check);
            case CANNOT_TELL -> new QualityReview.Answer.Silent();
        };
    }
}
