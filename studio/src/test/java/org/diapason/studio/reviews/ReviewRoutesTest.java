package org.diapason.studio.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.people.Role;
import org.diapason.core.series.Review;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class ReviewRoutesTest {

    private final Stage stage = new Stage("ontario-extend", studio -> List.of(new ReviewRoutes(studio)));

    private final String indicator = Rubrics.builtIn()
            .getFirst()
            .sections()
            .getFirst()
            .indicators()
            .getFirst()
            .code()
            .value();

    private void choose() {
        stage.post("reviews/rubric", Map.of("rubric", List.of("toolkit")));
    }

    @Test
    void without_a_rubric_the_page_offers_those_that_are_known() {
        assertTrue(stage.get("reviews").html().contains("value=\"toolkit\""));
    }

    @Test
    void a_rating_is_kept_with_its_evidence_and_its_reviewer() {
        choose();
        Stage.Seen sent = stage.as(Role.REVIEWER)
                .post(
                        "reviews",
                        Map.of(
                                "of",
                                List.of("TL"),
                                "rating." + indicator,
                                List.of("3"),
                                "evidence." + indicator,
                                List.of("The outline")));
        assertEquals(303, sent.status());
        Review review = stage.dossier().series().reviews().getLast();
        assertEquals(3, review.ratings().getFirst().points());
        assertTrue(review.ratings().getFirst().evidence().isStated());
        assertTrue(stage.in(Lang.FR).get("reviews?of=TL").html().contains("id=\"indicator-" + indicator + "\""));
        stage.get("reviews?of=TL");
    }

    @Test
    void a_review_without_a_rating_comes_back() {
        choose();
        assertEquals(422, stage.post("reviews", Map.of("of", List.of(""))).status());
    }

    @Test
    void a_designer_does_not_review() {
        choose();
        assertEquals(404, stage.as(Role.DESIGNER).post("reviews", Map.of()).status());
    }
}
