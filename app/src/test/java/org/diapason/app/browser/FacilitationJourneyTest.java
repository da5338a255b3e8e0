package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 4: whoever leads a program sees which cohort is not ready, does what is prescribed, and follows the dates. */
@ExtendWith(Stage.Door.class)
class FacilitationJourneyTest {

    private final Stage stage;

    FacilitationJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey
    void a_cohort_goes_from_not_ready_to_ready_by_doing_the_prescribed_actions(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/facilitation").see("#cohort-E27 .verdict.off-key");
            walk.follow("/facilitation/cohorts/E27").see("#light .off-key").count("li.skill .gap", 2);
            walk.send("li.skill .gap button").count("li.skill .gap", 1);
            walk.send("li.skill .gap button").count("li.skill .gap", 0).count("li.skill .plan", 2);
            walk.send("li.skill .plan button").send("li.skill .plan button").see("#light .in-tune");
            walk.press("#skill-direct details summary").write("#evidence-direct", "Séance observée le 3 mars");
            walk.send("#skill-direct details[open] .actions button").count("#skill-direct form", 0);
            walk.follow("/facilitation").see("#cohort-E27 .verdict.in-tune");
            walk.follow("/facilitation/people/NB").see("#skill-direct .verdict.in-tune");
        });
    }

    @Journey
    void the_dates_of_a_series_are_followed_and_left_again(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/facilitation").follow("/calendar");
            walk.see("#coming ~ ul.things li").send("form[action$='/calendar/link'] button");
            String first = walk.handed();
            assertFollowed(way, first, 200);
            String second = walk.send("form[action$='/calendar/link'] button").handed();
            assertFollowed(way, first, 404);
            assertFollowed(way, second, 200);
            walk.page("calendar")
                    .see("#link")
                    .send("form[action$='/revocation'] button")
                    .missing("#link");
            assertFollowed(way, second, 404);
        });
    }

    /** As a calendar follows it, which is nobody here and is given no cookie. */
    private void assertFollowed(Way way, String link, int status) {
        stage.stranger(way, calendar -> {
            APIResponse answer = calendar.at("html").page().request().get(link);
            assertEquals(status, answer.status());
            assertEquals(status == 200, answer.text().startsWith("BEGIN:VCALENDAR"));
            assertEquals(List.of(), calendar.at("html").page().context().cookies());
        });
    }
}
